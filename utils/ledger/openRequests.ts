import { findAndKeep } from './findAndKeep.ts';
import { undone } from './foldPresent.ts';
import type { LedgerRead, OpenRequests } from './layout.ts';
import { openLedger } from './openLedger.ts';
import { kindRange } from './readRows.ts';
import { type Requests, withEvents } from './requests.ts';
import type { RequestEventRow, Row } from './rowSchemas.ts';

/**
 * The requests that are not closed, newest first, with their events, and how many are closed. Closed ones cost nothing:
 * which are open is kept until something is written about a request. One whose dates leave a doubt whether it is closed
 * is here.
 */
export async function openRequests(): Promise<Requests & { closed: number }> {
  const ledger = await openLedger();
  const { ids, closed } = await openRequestIds();
  const rows = ledger.transaction('rows').store;
  const found = await Promise.all(ids.map((id) => rows.get(id)));
  const wanted = found.filter((row): row is Row => row !== undefined);
  return { ...(await withEvents(ledger, wanted)), closed };
}

/** The ids of the requests that are not closed, and how many are; worked out once and kept. */
export async function openRequestIds(): Promise<OpenRequests> {
  const kept = await (await openLedger()).get('meta', 'openRequests');
  if (kept) return kept as OpenRequests;
  return findAndKeep(['rows'], findOpen, (transaction, found) =>
    transaction.objectStore('meta').put(found, 'openRequests'),
  );
}

async function findOpen(transaction: LedgerRead): Promise<OpenRequests> {
  const index = transaction.objectStore('rows').index('kind');
  const [all, events, undos] = await Promise.all([
    index.getAllKeys(kindRange('request')),
    index.getAll(kindRange('request-event')) as Promise<RequestEventRow[]>,
    index.getAll(kindRange('undo')),
  ]);
  const gone = undone([...events, ...undos]);
  const byRequest = Map.groupBy(
    events.filter(({ id }) => !gone.has(id)),
    ({ requestId }) => requestId,
  );
  const live = all.filter((id) => !gone.has(id));
  const ids = live.filter((id) => !isClosed(byRequest.get(id) ?? []));
  return { ids, closed: live.length - ids.length };
}

/**
 * Rows come in the order of their ids and may be damaged; in doubt the answer is no. What is dated before its sending cannot
 * be, and is for the person to put right.
 */
function isClosed(events: readonly RequestEventRow[]): boolean {
  const dated = events.map(({ event, on }) => ({ event, on: String(on) }));
  const last = dated.at(-1);
  const sent = dated.find(({ event }) => event === 'sent');
  return (
    last?.event === 'closed' &&
    dated.every((one) => one === last || isNotAfter(one.on, last.on)) &&
    dated.every((one) => !sent || one === sent || one.event === 'draft' || isNotAfter(sent.on, one.on))
  );
}

/** Of two days, or two instants. Of a day and an instant only when it is so in every zone of the world. */
function isNotAfter(on: string, end: string): boolean {
  const [hasHour, endHasHour] = [on.includes('T'), end.includes('T')];
  if (hasHour && endHasHour) return Date.parse(on) <= Date.parse(end);
  return hasHour || endHasHour ? on.slice(0, 10) < end.slice(0, 10) : on <= end;
}
