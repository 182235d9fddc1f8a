import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';
import { formatInstant } from '../locale.ts';
import type { ControlRecord } from '../record.ts';
import { word } from '../word.ts';

/**
 * What was read from the page, in words that keep three things apart: seen, seen again after a reload, and a
 * disagreement with what the person said. Only the second earns the full green.
 */
export function SeenLine({ record }: { record: ControlRecord | undefined }) {
  const seen = record?.seen;
  if (!seen) return null;
  const when = formatInstant(seen.at);
  const state = word('state', seen.state);
  const sure = seen.afterReload && seen.state === 'protective';
  return (
    <div className="mt-2 space-y-1 text-xs first:mt-0">
      <p className={sure ? 'flex items-start gap-1 font-semibold text-safe' : 'flex items-start gap-1'}>
        <Icon name={sure ? 'shield' : 'eye'} className="mt-0.5 size-3.5" />
        {i18n.t(seen.afterReload ? 'standing.seenAgain' : 'standing.seen', [state])} · {when}
      </p>
      {record.disagree && (
        <p className="flex items-start gap-1 font-semibold text-unsure">
          <Icon name="warning" className="mt-0.5 size-3.5" />
          {i18n.t('standing.disagree')}
        </p>
      )}
    </div>
  );
}
