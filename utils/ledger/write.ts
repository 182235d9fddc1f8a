import { type DeviceClock, nextId } from './deviceClock.ts';
import { type Counts, type LedgerWrite, type Meta, NO_COUNTS, type StoreName } from './layout.ts';
import { LedgerError } from './ledgerError.ts';
import { abort, openLedger } from './openLedger.ts';
import { tick } from './watchLedger.ts';

/** What every row gets from the ledger. */
export interface Stamp {
  id: string;
  device: string;
  at: string;
}

export interface Writing {
  transaction: LedgerWrite;
  /** The id, device and time of the next row. */
  stamp(): Stamp;
  /** How many rows of each kind there are; change it as rows are added or deleted. */
  counts: Counts;
  clock: DeviceClock | undefined;
}

/**
 * Does `work` in one transaction over `stores` and `meta`. If anything throws, nothing is written. Nothing but the
 * database may be awaited in `work`: any other await closes the transaction.
 * @param how `acknowledged`: strict durability, resolves once it is on disk, tells every view. `step`: one of many steps
 * of something that can be run again; it is on disk when a later acknowledged write is.
 * @throws LedgerError `quota-full` if the disk or the browser's share of it is full; whatever `work` throws
 */
export async function write<T>(
  stores: StoreName[],
  work: (writing: Writing) => Promise<T>,
  how: 'acknowledged' | 'step' = 'acknowledged',
): Promise<T> {
  try {
    return await attempt(stores, work, how);
  } catch (error) {
    // A newer version elsewhere closed the connection between opening and use; or Firefox ended this transaction without a
    // reason, as it does with the one after another that found no room. Nothing was written.
    if (error instanceof DOMException && error.name === 'InvalidStateError') return attempt(stores, work, how);
    throw error;
  }
}

async function attempt<T>(
  stores: StoreName[],
  work: (writing: Writing) => Promise<T>,
  how: 'acknowledged' | 'step',
): Promise<T> {
  const ledger = await openLedger();
  const durability = how === 'step' ? 'relaxed' : 'strict';
  const transaction = ledger.transaction([...stores, 'meta'], 'readwrite', { durability }) as LedgerWrite;
  // An abort is reported by the failure that caused it.
  transaction.done.catch(() => undefined);
  try {
    const meta = transaction.objectStore('meta');
    const [device, clock, counts] = await Promise.all([meta.get('device'), meta.get('clock'), meta.get('counts')]);
    const now = Date.now();
    const at = new Date(now).toISOString();
    const own = typeof device === 'string' ? device : nextId(undefined, now).id;
    const writing: Writing = {
      transaction,
      clock: clock as DeviceClock | undefined,
      counts: { ...NO_COUNTS, ...(counts as Counts | undefined) },
      stamp() {
        const next = nextId(writing.clock, now);
        writing.clock = next.clock;
        return { id: next.id, device: own, at };
      },
    };
    const result = await work(writing);
    // Not one after the other: each wait is a way to the database and back.
    const facts: Array<[keyof Meta, Meta[keyof Meta] | undefined]> = [
      ['device', own === device ? undefined : own],
      ['clock', writing.clock],
      ['counts', writing.counts],
    ];
    await Promise.all([
      ...facts.map(async ([key, value]) => value !== undefined && meta.put(value, key)),
      transaction.done,
    ]);
    if (how === 'acknowledged') tick();
    return result;
  } catch (error) {
    abort(transaction);
    // Firefox says why it ended a transaction only when it has ended; until then the error at hand is a consequence.
    await transaction.done.catch(() => undefined);
    throw plain(error, transaction.error);
  }
}

/** The browser reports a full disk as the transaction's error, while the awaited request only says "aborted". */
function plain(error: unknown, ofTransaction: unknown): unknown {
  const full = [error, ofTransaction].find((cause) => (cause as DOMException | null)?.name === 'QuotaExceededError');
  return full ? new LedgerError('quota-full', String(full), full) : error;
}

/** Ends a row of steps: everything written so far is on disk when this resolves, and every view is told. */
export const acknowledge = (): Promise<void> => write([], async () => undefined);
