import { newestFirst, undone } from './foldPresent.ts';
import { rowsOf } from './readRows.ts';
import type { Observation, Statement } from './rowSchemas.ts';

export type HistoryEntry = (Statement | Observation) & { takenBack: boolean };

export interface History {
  entries: HistoryEntry[];
  /** Ids of rows that could not be read. */
  damaged: string[];
}

/** What was said and seen about a service, or about one of its controls, newest first. What was taken back stays in it, marked. */
export async function historyOf(serviceId: string, controlId?: string): Promise<History> {
  const { rows, damaged } = await rowsOf(serviceId);
  const gone = undone(rows);
  const entries = rows
    .filter((row): row is Statement | Observation => row.kind === 'statement' || row.kind === 'observation')
    .filter((row) => controlId === undefined || row.controlId === controlId)
    .sort(newestFirst)
    .map((row) => ({ ...row, takenBack: gone.has(row.id) }));
  return { entries, damaged };
}
