import { type Counts, type LastBackup, NO_COUNTS } from './layout.ts';
import { openLedger } from './openLedger.ts';

/** What the browser says about its storage; `navigator.storage` fits. */
export type BrowserStorage = Pick<StorageManager, 'estimate' | 'persisted'>;

export interface Health {
  /** The version of the database. */
  version: number;
  device: string | null;
  counts: Counts;
  rows: number;
  /** Bytes this extension uses and may use, as the browser estimates them; null where it does not say. */
  used: number | null;
  quota: number | null;
  /** Whether the browser promised not to throw the ledger away. Chrome may say false and still keep it (`unlimitedStorage`). */
  persisted: boolean | null;
  lastBackup: LastBackup | null;
}

/**
 * Everything the health page shows. Counts nothing: the counters are kept with every write. Whatever is called `storage`
 * here, WXT takes for its own library and bundles that.
 */
export async function health(browserStorage: BrowserStorage | undefined): Promise<Health> {
  const ledger = await openLedger();
  const transaction = ledger.transaction('meta');
  const [device, counts, lastBackup] = await Promise.all([
    transaction.store.get('device'),
    transaction.store.get('counts'),
    transaction.store.get('lastBackup'),
  ]);
  const estimate = await browserStorage?.estimate().catch(() => undefined);
  const persisted = await browserStorage?.persisted?.().catch(() => undefined);
  const known = { ...NO_COUNTS, ...(counts as Counts | undefined) };
  return {
    version: ledger.version,
    device: typeof device === 'string' ? device : null,
    counts: known,
    rows: totalOf(known),
    used: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    persisted: persisted ?? null,
    lastBackup: (lastBackup as LastBackup | undefined) ?? null,
  };
}

/** All rows: everything but tombstones and bytes. */
export function totalOf({ tombstone: _, evidenceBytes: _bytes, ...kinds }: Counts): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}
