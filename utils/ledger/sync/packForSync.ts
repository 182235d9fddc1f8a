import { Encrypter } from 'age-encryption';
import { newestFirst } from '../foldPresent.ts';
import type { RequestRecord } from '../foldRequests.ts';
import { LedgerError } from '../ledgerError.ts';
import type { Statement, Undo } from '../rowSchemas.ts';
import { deflateRaw } from '../zip/deflate.ts';
import type { SyncedRequest } from './syncedRequest.ts';

/** What the browser allows for one item and for all (`storage.sync.QUOTA_BYTES_PER_ITEM`, `QUOTA_BYTES`), with some room. */
export const ITEM_CHARACTERS = 7_900;
export const ALL_CHARACTERS = 96_000;
/** What age adds to a short message: header, nonce, tag. */
const LOCK_BYTES = 400;

export interface SyncPack {
  /** To be written into `storage.sync`; older items of this device that are not among them are to be removed. */
  items: Record<string, string>;
  /** How many rows and requests, the oldest, did not fit. */
  leftOut: number;
}

/** The items of one device begin with this. */
export const syncPrefix = (device: string): string => `ledger-${device}-`;

/**
 * Statements and the dates of requests for the browser's own sync: compressed, encrypted with the passphrase, cut into
 * items within its quota. No letters, notes of events, observations, uploads or files. The newest go first.
 * @param room how many characters this device may use of the quota, which all devices share
 * @throws LedgerError `sync-full` if not even the newest fits
 */
export async function packForSync(
  device: string,
  rows: ReadonlyArray<Statement | Undo>,
  requests: readonly RequestRecord[],
  passphrase: string,
  room: number = ALL_CHARACTERS,
): Promise<SyncPack> {
  const all = [
    ...rows.map((row) => ({ id: row.id, row })),
    ...requests.map((record) => ({ id: record.request.id, request: datesOf(record) })),
  ].sort(newestFirst);
  let count = all.length;
  for (;;) {
    const chosen = all.slice(0, count);
    const plain = await deflateRaw(new TextEncoder().encode(JSON.stringify(contentOf(chosen))));
    const size = Math.ceil((plain.length + LOCK_BYTES) / 3) * 4;
    if (size + 50 * Math.ceil(size / ITEM_CHARACTERS) <= room)
      return { items: cut(device, await lock(plain, passphrase)), leftOut: all.length - count };
    if (count === 0) throw new LedgerError('sync-full', `${room} characters left`);
    count = Math.floor(count * Math.min(0.9, room / size));
  }
}

function contentOf(chosen: ReadonlyArray<{ row: Statement | Undo } | { request: SyncedRequest }>) {
  return {
    rows: chosen.flatMap((one) => ('row' in one ? [one.row] : [])),
    requests: chosen.flatMap((one) => ('request' in one ? [one.request] : [])),
  };
}

/** No letter, no list of pictures, no note. */
function datesOf({ request, events }: RequestRecord): SyncedRequest {
  const { letter: _, kind: _kind, uploads: _uploads, ...rest } = request;
  return {
    ...rest,
    events: events.map(({ note: _note, kind: _event, requestId: _request, serviceId: _service, ...event }) => event),
  };
}

async function lock(plain: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(plain);
}

function cut(device: string, locked: Uint8Array): Record<string, string> {
  const text = locked.toBase64();
  const items: Record<string, string> = {};
  const parts = Math.ceil(text.length / ITEM_CHARACTERS);
  for (let n = 0; n < parts; n++)
    items[`${syncPrefix(device)}${n}`] = `${parts} ${text.slice(n * ITEM_CHARACTERS, (n + 1) * ITEM_CHARACTERS)}`;
  return items;
}
