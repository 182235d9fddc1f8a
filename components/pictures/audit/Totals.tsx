import { i18n } from '#i18n';
import type { CarriedKind } from '../../../utils/ledger/uploadSchema.ts';
import { sizeText } from '../../sizeText.ts';
import { carriedWord } from '../carriedWord.ts';
import type { Totals as Sums } from './auditView.ts';
import { numberText } from './numberText.ts';

/** The sums in words, and what was taken out at the door. */
export function Totals({ total }: { total: Sums }) {
  const lines: Array<[string, string]> = [
    [i18n.t('audit.pictures'), numberText(total.uploads)],
    [i18n.t('audit.size'), sizeText(total.bytes)],
    [i18n.t('audit.located'), numberText(total.located)],
    [i18n.t('audit.cleaned'), numberText(total.cleaned)],
    [i18n.t('audit.stopped'), numberText(total.stopped)],
  ];
  const removed = (Object.entries(total.removed) as Array<[CarriedKind, number]>).sort(([, a], [, b]) => b - a);
  return (
    <section aria-label={i18n.t('audit.total')} className="card space-y-3 p-3">
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-3">
        {lines.map(([title, value]) => (
          <div key={title} className="flex flex-col-reverse justify-end">
            <dt className="text-soft text-xs">{title}</dt>
            <dd className="font-semibold text-lg">{value}</dd>
          </div>
        ))}
      </dl>
      {total.unread > 0 && (
        <p className="text-unsure text-xs">{i18n.t('audit.unread', total.unread, [numberText(total.unread)])}</p>
      )}
      {removed.length > 0 && (
        <p>
          <span className="font-semibold">{i18n.t('audit.removed')}</span>{' '}
          {removed.map(([kind, count]) => `${carriedWord(kind)} (${numberText(count)})`).join(', ')}
        </p>
      )}
    </section>
  );
}
