import { newestFirst, undone } from './foldPresent.ts';
import type { RequestEventRow, RequestRow, Row } from './rowSchemas.ts';

/** A request with what happened to it, oldest event first; an event that was taken back is left out. */
export interface RequestRecord {
  request: RequestRow;
  events: RequestEventRow[];
}

/** All requests that were not taken back, newest first. The same rows in any order give the same answer. */
export function foldRequests(rows: readonly Row[]): RequestRecord[] {
  const gone = undone(rows);
  const live = rows.filter(({ id }) => !gone.has(id)).sort(newestFirst);
  const events = Map.groupBy(
    live.filter((row): row is RequestEventRow => row.kind === 'request-event').reverse(),
    ({ requestId }) => requestId,
  );
  return live
    .filter((row): row is RequestRow => row.kind === 'request')
    .map((request) => ({ request, events: events.get(request.id) ?? [] }));
}
