import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { type Comparison, compareEntry } from '../../utils/policy/entry/compareEntry.ts';
import type { Card } from '../../utils/policy/types.ts';
import { Icon } from '../Icon.tsx';
import { formatDate } from '../locale.ts';
import { word } from '../word.ts';

function inWords(question: Comparison['question'], values: readonly string[], side: 'entry' | 'page'): string {
  const [first = ''] = values;
  if (values.length === 0) return side === 'entry' ? i18n.t('policy.entryNothing') : i18n.t('policy.saysNothing');
  switch (question) {
    case 'trainsOnContent':
      return side === 'entry' ? word('learns', first) : word('policyAnswer', `trains-${first}`);
    case 'rights':
      return values.map((right) => word('right', right)).join(', ');
    case 'retentionDays':
      return values.map((days) => i18n.t('deletion.days', Number(days))).join(', ');
    case 'lastUpdated':
      return values.map(formatDate).join(', ');
    default:
      return values.join(', ');
  }
}

/** What the catalogue has on a service beside what its policy says today. Differences first, each with its mark. */
export function EntryBeside({ service, card }: { service: Service; card: Card }) {
  const compared = compareEntry(service, card);
  const apart = compared.filter(({ verdict }) => verdict === 'differs' || verdict === 'page-only');
  const same = compared.filter(({ verdict }) => verdict === 'same');
  if (compared.length === 0) return null;
  return (
    <section className="space-y-2 rounded-md border border-line p-2">
      <h3 className="font-semibold">{i18n.t('policy.beside')}</h3>
      {apart.length > 0 && (
        <dl className="space-y-1.5">
          {apart.map(({ question, verdict, entry, page }) => (
            <div key={question}>
              <dt className="text-soft text-xs">{word('policyQuestion', question)}</dt>
              <dd>
                <span className="text-soft">{i18n.t('policy.entrySays')} </span>
                {inWords(question, entry, 'entry')}
                <br />
                <span className="text-soft">{i18n.t('policy.pageSays')} </span>
                <strong>{inWords(question, page, 'page')}</strong>
                {verdict === 'differs' && (
                  <p className="flex items-center gap-1 text-unsure text-xs">
                    <Icon name="warning" className="size-3" />
                    {i18n.t('policy.entryOld')}
                  </p>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {same.length > 0 && (
        <p className="text-soft text-xs">
          {i18n.t('policy.agree')} {same.map(({ question }) => word('policyQuestion', question)).join(' · ')}
        </p>
      )}
      {apart.length === 0 && same.length === 0 && (
        <p className="text-soft text-xs">{i18n.t('policy.entryElsewhere')}</p>
      )}
    </section>
  );
}
