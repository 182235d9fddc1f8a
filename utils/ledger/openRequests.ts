import { undone } from './foldPresent.ts';
import { foldRequests } from './foldRequests.ts';
import { openLedger } from './openLedger.ts';
import { kindRange, siftRows } from './readRows.ts';
import type { Requests } from './requests.ts';
import type { RequestEventRow, Row } from './rowSchemas.ts';

/**
 * The requests that are not closed, newest first, with their events. Closed ones cost no more than the reading of their
 * events: their rows, with the letters, are left on disk. A request whose dates leave a doubt whether it is closed is here.
 */
export async function openRequests(): Promise<Requests> {
  const ledger = await openLedger();
  const index = ledger.transaction('rows').store.index('kind');
  const [ids, events, undos] = await Promise.all([
    index.getAllKeys(kindRange('request')),
    index.getAll(kindRange('request-event')) as Promise<RequestEventRow[]>,
    index.getAll(kindRange('undo')),
  ]);
  const gone = undone([...events, ...undos]);
  const byRequest = Map.groupBy(
    events.filter(({ id }) => !gone.has(id)),
    ({ requestId }) => requestId,
  );
  const open = ids.filter((id) => !gone.has(id) && !isClosed(byRequest.get(id) ?? []));
  const rows = ledger.transaction('rows').store;
  const found = await Promise.all(open.map((id) => rows.get(id)));
  const wanted = found.filter((row): row is Row => row !== undefined);
  const { rows: whole, damaged } = siftRows([...wanted, ...open.flatMap((id) => byRequest.get(id) ?? [])]);
  return { requests: foldRequests(whole), damaged };
}

/** Rows come in the order of their ids and may be damaged; in doubt the answer is no. */
function isClosed(events: readonly RequestEventRow[]): boolean {
  const last = events.at(-1);
  const dayOf = ({ on }: RequestEventRow) => String(on).slice(0, 10);
  return last?.event === 'closed' && events.every((event) => dayOf(event) <= dayOf(last));
}
