import { i18n } from '#i18n';
import { browserSynced } from '../../utils/ledger/sync/browserSynced.ts';
import { formatDate, formatInstant } from '../locale.ts';
import { useLedger } from '../record.ts';
import { word } from '../word.ts';

/** Requests of the person's other machines, as far as the browser's own sync tells: to whom, for what, the dates. */
export function ElsewhereList() {
  const { value } = useLedger('elsewhere', async () => (await browserSynced())?.requests ?? []);
  if (!value || value.length === 0) return null;
  return (
    <section className="card space-y-2 p-4">
      <h3 className="font-semibold">{i18n.t('browserSync.elsewhere')}</h3>
      <p className="text-soft text-sm">{i18n.t('browserSync.elsewhereHow')}</p>
      <ul className="divide-y divide-line">
        {value.map(({ id, company, rights, reference, events }) => (
          <li key={id} className="py-2">
            <p>
              <strong>{company.name}</strong>{' '}
              <span className="text-soft text-xs">
                {rights.map((right) => word('requestType', right)).join(', ')} · {reference}
              </span>
            </p>
            <ol className="flex flex-wrap gap-x-4 text-sm">
              {events.map((event) => (
                <li key={event.id}>
                  <time dateTime={event.on} className="text-soft">
                    {event.on.includes('T') ? formatInstant(event.on) : formatDate(event.on)}
                  </time>{' '}
                  {word('requestEvent', event.event)}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}
