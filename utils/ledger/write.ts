import { type DeviceClock, nextId } from './deviceClock.ts';
import { type Counts, type Ledger, type LedgerWrite, NO_COUNTS, type StoreName } from './layout.ts';
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
 * Does `work` in one transaction with strict durability over `stores` and `meta`; resolves once it is on disk, then tells
 * every view (unless `quiet`, for one of many steps). If anything throws, nothing is written. Nothing but the database may be awaited in `work`: any other await
 * closes the transaction.
 * @throws LedgerError `quota-full` if the disk or the browser's share of it is full; whatever `work` throws
 */
export async function write<T>(
  stores: StoreName[],
  work: (writing: Writing) => Promise<T>,
  tell: 'tell' | 'quiet' = 'tell',
): Promise<T> {
  const transaction = await begin([...stores, 'meta']);
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
    if (own !== device) await meta.put(own, 'device');
    if (writing.clock) await meta.put(writing.clock, 'clock');
    await meta.put(writing.counts, 'counts');
    await transaction.done;
    if (tell === 'tell') tick();
    return result;
  } catch (error) {
    abort(transaction);
    throw plain(error, transaction.error);
  }
}

/** A newer version elsewhere may close the connection between opening and use; then it is opened once more. */
async function begin(stores: StoreName[]): Promise<LedgerWrite> {
  const start = (ledger: Ledger) => ledger.transaction(stores, 'readwrite', { durability: 'strict' }) as LedgerWrite;
  try {
    return start(await openLedger());
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return start(await openLedger());
    throw error;
  }
}

/** The browser reports a full disk as the transaction's error, while the awaited request only says "aborted". */
function plain(error: unknown, ofTransaction: unknown): unknown {
  const full = [error, ofTransaction].find((cause) => (cause as DOMException | null)?.name === 'QuotaExceededError');
  return full ? new LedgerError('quota-full', String(full), full) : error;
}
