import { foldRequests } from '../foldRequests.ts';
import type { BrowserSync } from '../layout.ts';
import { LedgerError } from '../ledgerError.ts';
import { mergeRows } from '../mergeRows.ts';
import { openLedger } from '../openLedger.ts';
import { rowsOfKinds } from '../readRows.ts';
import type { Statement, Undo } from '../rowSchemas.ts';
import { write } from '../write.ts';
import { ALL_CHARACTERS, packForSync, syncPrefix } from './packForSync.ts';
import { unpackFromSync } from './unpackFromSync.ts';

/** As much of `browser.storage.sync` as is used. */
export interface SyncArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, string>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface BrowserSynced {
  /** How many statements came in. */
  added: number;
  /** Machines whose part could not be read: another passphrase, or still on its way. */
  failed: string[];
  /** How many of this machine's oldest entries had no room. */
  leftOut: number;
}

const DEVICE = /^ledger-([0-9a-f-]{36})-/;

/**
 * Takes in what the person's other machines put into the browser's own sync, and puts in what this one has to say:
 * statements and the dates of requests. Each machine has its share of the room. Nothing is put in while another
 * machine's part has another passphrase or is not whole, so a mistyped passphrase spreads nowhere.
 * @throws LedgerError `sync-full` if not even the newest entry has room, `sync-refused` if the browser does not let us
 */
export async function syncThroughBrowser(area: SyncArea, passphrase: string): Promise<BrowserSynced> {
  const items = await refused(area.get(null));
  const device = await write([], async ({ stamp }) => stamp().device, 'step');
  const theirs = Object.fromEntries(
    Object.entries(items).filter(([key]) => DEVICE.test(key) && !key.startsWith(syncPrefix(device))),
  );
  const content = await unpackFromSync(theirs, passphrase);
  const ledger = await openLedger();
  const before = await ledger.count('rows');
  await mergeRows('rows', content.rows);
  const added = (await ledger.count('rows')) - before;

  const others = new Set(Object.keys(theirs).flatMap((key) => DEVICE.exec(key)?.[1] ?? []));
  const old = (await ledger.get('meta', 'browserSync')) as BrowserSync | undefined;
  const state = JSON.stringify([await ledger.get('meta', 'counts'), [...others].sort(), sizeOf(theirs)]);
  const isThere = `${syncPrefix(device)}0` in items;
  let leftOut = 0;
  if (content.failed.length === 0 && !(isThere && old?.state === state)) {
    const { rows, requests } = await ownOf(others);
    const room = Math.min(Math.floor(ALL_CHARACTERS / Math.max(2, others.size + 1)), ALL_CHARACTERS - sizeOf(theirs));
    const pack = await packForSync(device, rows, requests, passphrase, room);
    leftOut = pack.leftOut;
    const stale = Object.keys(items).filter((key) => key.startsWith(syncPrefix(device)) && !(key in pack.items));
    // First out, then in: the quota counts both.
    if (stale.length > 0) await refused(area.remove(stale));
    await refused(area.set(pack.items));
  }
  await note({ at: new Date().toISOString(), requests: content.requests, state: leftOut ? '' : state });
  return { added, failed: content.failed, leftOut };
}

/** Takes this machine's part out of the browser's sync, and forgets what came through it of other machines' requests. */
export async function stopBrowserSync(area: SyncArea): Promise<void> {
  const device = await (await openLedger()).get('meta', 'device');
  const own = Object.keys(await refused(area.get(null))).filter((key) => key.startsWith(syncPrefix(String(device))));
  if (own.length > 0) await refused(area.remove(own));
  await write([], async ({ transaction }) => void (await transaction.objectStore('meta').delete('browserSync')));
}

const note = (kept: BrowserSync): Promise<void> =>
  write([], async ({ transaction }) => void (await transaction.objectStore('meta').put(kept, 'browserSync')));

/** What this machine speaks for: its own rows, and those of machines that have no part in the sync. */
async function ownOf(others: ReadonlySet<string>) {
  const { rows } = await rowsOfKinds('statement', 'undo', 'request', 'request-event');
  const isOwn = (row: { device: string }) => !others.has(row.device);
  return {
    rows: rows.filter((row): row is Statement | Undo => row.kind === 'statement' || row.kind === 'undo').filter(isOwn),
    requests: foldRequests(rows).filter(({ request }) => isOwn(request)),
  };
}

/** Characters as the browser counts them against its quota. */
const sizeOf = (items: Record<string, unknown>): number =>
  Object.entries(items).reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0);

async function refused<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw new LedgerError(/quota/i.test(String(error)) ? 'sync-full' : 'sync-refused', String(error), error);
  }
}
