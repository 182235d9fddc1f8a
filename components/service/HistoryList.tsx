import { useState } from 'react';
import { i18n } from '#i18n';
import type { HistoryEntry } from '../../utils/ledger/historyOf.ts';
import { formatInstant } from '../locale.ts';
import { entryText } from './entryText.ts';

/** So many come at once: a switch that is watched for years has hundreds, and drawing them all costs the popup megabytes. */
const PAGE = 25;

/**
 * What was said and seen about a control, newest first, drawn only once it is asked for. Nothing is ever removed by an
 * undo; it shows as taken back.
 */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  const [shown, setShown] = useState(0);
  const left = entries.length - shown;
  if (entries.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setShown(shown || PAGE)}>
      <summary className="text-soft text-xs">
        {i18n.t('standing.history')} ({entries.length})
      </summary>
      <ol className="mt-1 space-y-1 border-line border-s-2 ps-3 text-xs">
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at} className="text-soft">
              {formatInstant(entry.at)}
            </time>{' '}
            <span className={entry.takenBack ? 'line-through' : undefined}>{entryText(entry)}</span>
            {entry.takenBack && <span className="text-soft"> ({i18n.t('standing.undone')})</span>}
            {entry.kind === 'statement' && entry.note && <span className="block text-soft">{entry.note}</span>}
          </li>
        ))}
      </ol>
      {shown > 0 && left > 0 && (
        <button type="button" className="btn mt-1 text-xs" onClick={() => setShown(shown + PAGE)}>
          {i18n.t('common.showMore', [Math.min(PAGE, left)])}
        </button>
      )}
    </details>
  );
}
