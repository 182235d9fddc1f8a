import { i18n } from '#i18n';
import type { HistoryEntry } from '../../utils/ledger/historyOf.ts';
import { formatInstant } from '../locale.ts';
import { entryText } from './entryText.ts';

/** What was said and seen about a control, newest first. Nothing is ever removed by an undo; it shows as taken back. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <details>
      <summary className="text-soft text-xs">
        {i18n.t('standing.history')} ({entries.length})
      </summary>
      <ol className="mt-1 space-y-1 border-line border-s-2 ps-3 text-xs">
        {entries.map((entry) => (
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
    </details>
  );
}
