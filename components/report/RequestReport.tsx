import { i18n } from '#i18n';
import type { ReportPart } from '../../utils/ledger/reportOf.ts';
import { formatDate, formatInstant } from '../locale.ts';
import { LawName } from '../requests/LawName.tsx';
import { word } from '../word.ts';
import { FilesReport } from './FilesReport.tsx';

/** One request: to whom, under which law, the letter, everything that happened, and the files kept with it. */
export function RequestReport({ record }: { record: ReportPart['requests'][number] }) {
  const { request, events, evidence } = record;
  const { company, letter } = request;
  return (
    <div className="space-y-1.5 border-line border-s-2 ps-3">
      <p className="break-after-avoid">
        <strong>{company.name}</strong>
        {company.address && ` · ${company.address}`} ·{' '}
        {request.rights.map((right) => word('requestType', right)).join(', ')} · <LawName id={request.regime} /> ·{' '}
        {request.reference}
      </p>
      {events.length === 0 && <p className="text-soft">{i18n.t('requests.nothingYet')}</p>}
      <ol className="space-y-1">
        {events.map((event) => (
          <li key={event.id}>
            <span className="break-after-avoid">
              <time dateTime={event.on} className="text-soft">
                {event.on.includes('T') ? formatInstant(event.on) : formatDate(event.on)}
              </time>{' '}
              {word('requestEvent', event.event)}
              {event.outcome && `${i18n.t('common.colon')} ${word('outcome', event.outcome)}`}
              {event.until && ` → ${formatDate(event.until)}`}
              {event.reason && `${i18n.t('common.colon')} ${word('closeReason', event.reason)}`}
            </span>
            {event.note && <p className="whitespace-pre-wrap text-soft">{event.note}</p>}
          </li>
        ))}
      </ol>
      {letter.body && (
        <div>
          <p className="break-after-avoid text-soft">{i18n.t('requests.letter')}</p>
          <p lang={letter.lang} className="font-semibold">
            {letter.subject}
          </p>
          <p lang={letter.lang} className="whitespace-pre-wrap">
            {letter.body}
          </p>
        </div>
      )}
      {evidence.length > 0 && <FilesReport files={evidence} />}
    </div>
  );
}
