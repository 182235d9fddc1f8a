import { erase } from './erase.ts';
import type { Ledger } from './layout.ts';
import { openLedger } from './openLedger.ts';
import { uploadsRange } from './summaries.ts';
import { withUndos } from './withUndos.ts';
import { acknowledge } from './write.ts';

/** What to forget. */
export type Forgettable =
  | { service: string }
  | { request: string }
  | { row: string }
  | { uploads: 'all' | { before: Date } }
  | { everything: true };

/**
 * Erases on the person's wish: the rows, what was taken back of them, their evidence files. They are gone from the
 * database and from every later backup; tombstone ids keep a merge from bringing them back.
 * Large wishes are carried out in several transactions; one that was cut off only needs to be asked for again.
 * @returns how many rows were erased
 */
export async function forget(what: Forgettable): Promise<number> {
  const ledger = await openLedger();
  try {
    if ('service' in what) return await forgetService(ledger, what.service);
    if ('request' in what) return await erase(await requestIds(ledger, what.request));
    if ('row' in what) return await erase(await withUndos(ledger, [what.row]));
    if ('uploads' in what) return await erase(await uploadIds(ledger, what.uploads), ['uploads']);
    const erased =
      (await erase(await ledger.getAllKeys('rows'), ['rows'])) +
      (await erase(await ledger.getAllKeys('uploads'), ['uploads'])) +
      (await erase(await ledger.getAllKeys('evidence'), ['evidence']));
    return erased;
  } finally {
    await acknowledge();
  }
}

async function forgetService(ledger: Ledger, service: string): Promise<number> {
  const rows = await ledger.getAllKeysFromIndex('rows', 'service', service);
  const requests = await ledger.getAllFromIndex('rows', 'service', service);
  const ofRequests = await Promise.all(
    requests.filter(({ kind }) => kind === 'request').map(({ id }) => requestIds(ledger, id)),
  );
  const evidence = await ledger.getAllKeysFromIndex('evidence', 'service', service);
  const uploads = await ledger.getAllKeysFromIndex('uploads', 'service', uploadsRange(service));
  const ids = new Set([...(await withUndos(ledger, rows)), ...ofRequests.flat(), ...evidence]);
  return (await erase([...ids])) + (await erase(uploads, ['uploads']));
}

async function requestIds(ledger: Ledger, request: string): Promise<string[]> {
  const events = await ledger.getAllKeysFromIndex('rows', 'request', request);
  const evidence = await ledger.getAllKeysFromIndex('evidence', 'request', request);
  return [...(await withUndos(ledger, [request, ...events])), ...evidence];
}

const uploadIds = (ledger: Ledger, which: 'all' | { before: Date }): Promise<string[]> =>
  ledger.getAllKeys('uploads', which === 'all' ? null : idsBefore(which.before));

/** An id begins with its time, so "older than" is a range of ids. */
export function idsBefore(time: Date): IDBKeyRange {
  const hex = Math.max(0, time.getTime()).toString(16).padStart(12, '0');
  return IDBKeyRange.upperBound(`${hex.slice(0, 8)}-${hex.slice(8)}`, true);
}
