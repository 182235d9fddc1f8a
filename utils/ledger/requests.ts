import { foldRequests, type RequestRecord } from './foldRequests.ts';
import type { Ledger } from './layout.ts';
import { newestOf } from './newestOf.ts';
import { openLedger } from './openLedger.ts';
import { kindRange, rowsOfKinds, siftRows } from './readRows.ts';
import type { Row } from './rowSchemas.ts';

export interface Requests {
  requests: RequestRecord[];
  damaged: string[];
}

/** Without a limit, as many as the browser can count. */
const MOST = 0xffffffff;

/**
 * The requests with what happened to them, newest first, without what was taken back. With a `limit`, one page of them;
 * `before` is the id of the last request of the page before. A page may be shorter than its limit, but not empty while
 * older requests remain.
 */
export async function requests(page: { before?: string; limit?: number } = {}): Promise<Requests> {
  if (page.limit === undefined && page.before === undefined) {
    const { rows, damaged } = await rowsOfKinds('request', 'request-event', 'undo');
    return { requests: foldRequests(rows), damaged };
  }
  const ledger = await openLedger();
  let before = page.before;
  for (;;) {
    const index = ledger.transaction('rows').store.index('kind');
    const found = await newestOf<Row>(index, kindRange('request', before), page.limit ?? MOST);
    const result = await withEvents(ledger, found);
    if (result.requests.length > 0 || found.length === 0) return result;
    before = found.at(-1)?.id;
  }
}

/** One request; `undefined` if there is none, or it was taken back or forgotten. */
export async function requestOf(id: string): Promise<RequestRecord | undefined> {
  const ledger = await openLedger();
  const row = await ledger.get('rows', id);
  return row && (await withEvents(ledger, [row])).requests[0];
}

/** Reads the events of these requests by their index. All undos are read: one look for the few there are. */
export async function withEvents(ledger: Ledger, found: readonly Row[]): Promise<Requests> {
  const store = ledger.transaction('rows').store;
  const [undos, ...events] = await Promise.all([
    store.index('kind').getAll(kindRange('undo')),
    ...found.map(({ id }) => store.index('request').getAll(id)),
  ]);
  const { rows, damaged } = siftRows([...found, ...events.flat(), ...(undos ?? [])]);
  return { requests: foldRequests(rows), damaged };
}
