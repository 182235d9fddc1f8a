import { newestFirst, undone } from './foldPresent.ts';
import type { Observation, Row, Statement } from './rowSchemas.ts';

export type HistoryEntry = (Statement | Observation) & { takenBack: boolean };

/** What was said and seen, newest first; what was taken back stays in it, marked. Rows of all kinds go in: undos are needed. */
export function historyOf(rows: readonly Row[]): HistoryEntry[] {
  const gone = undone(rows);
  return rows
    .filter((row): row is Statement | Observation => row.kind === 'statement' || row.kind === 'observation')
    .sort(newestFirst)
    .map((row) => ({ ...row, takenBack: gone.has(row.id) }));
}
