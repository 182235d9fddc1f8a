import { newestOf } from './newestOf.ts';
import { openLedger } from './openLedger.ts';
import { siftRows } from './readRows.ts';
import type { Row } from './rowSchemas.ts';

/** The newest rows of all services and requests, newest first, `limit` at most; what was taken back is among them. */
export async function recentRows(limit: number): Promise<Row[]> {
  const store = (await openLedger()).transaction('rows').store;
  return siftRows(await newestOf<Row>(store, null, limit)).rows;
}
