import { i18n } from '#i18n';
import type { Deletion } from '../../utils/catalog/serviceSchema.ts';
import { word } from '../word.ts';
import { Proof } from './Proof.tsx';
import { Words } from './Words.tsx';

type Remark = Deletion['stays'][number];

function Remarks({ title, list }: { title: string; list: readonly Remark[] }) {
  if (list.length === 0) return null;
  return (
    <div className="sm:col-span-3">
      <dt className="font-semibold text-soft text-xs">{title}</dt>
      <dd>
        <ul className="list-disc ps-4">
          {list.map((remark) => (
            <li key={remark.text}>
              <Words>{remark.text}</Words>
              <Proof part={remark} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

const undoText = (days: number | null): string =>
  days === null ? i18n.t('common.unknown') : days === 0 ? i18n.t('deletion.noUndo') : i18n.t('deletion.days', days);

/** What deleting means here: whether it can be undone, how long it takes, the subscription, what it needs and leaves. */
export function DeletionFacts({ deletion }: { deletion: Deletion }) {
  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-1 sm:grid-cols-3">
      <div>
        <dt className="font-semibold text-soft text-xs">{i18n.t('deletion.undo')}</dt>
        <dd>{undoText(deletion.undoDays)}</dd>
      </div>
      <div>
        <dt className="font-semibold text-soft text-xs">{i18n.t('deletion.within')}</dt>
        <dd>
          {deletion.doneWithinDays === null
            ? i18n.t('common.unknown')
            : i18n.t('deletion.days', deletion.doneWithinDays)}
        </dd>
      </div>
      {deletion.subscription !== 'not-applicable' && (
        <div>
          <dt className="font-semibold text-soft text-xs">{i18n.t('deletion.subscription')}</dt>
          <dd>{word('deletion.sub', deletion.subscription)}</dd>
        </div>
      )}
      <Remarks title={i18n.t('deletion.needs')} list={deletion.needs} />
      <Remarks title={i18n.t('deletion.stays')} list={deletion.stays} />
    </dl>
  );
}
