import type { LedgerRead, LedgerWrite, StoreName } from './layout.ts';
import { LedgerError } from './ledgerError.ts';
import { openLedger } from './openLedger.ts';
import { write } from './write.ts';

/**
 * Works out something that follows from the rows and keeps it, in one transaction over `stores` and `meta`. Where the disk
 * is full it is worked out and not kept: reading needs no room.
 */
export async function findAndKeep<T>(
  stores: StoreName[],
  find: (transaction: LedgerRead) => Promise<T>,
  keep: (transaction: LedgerWrite, found: T) => Promise<unknown>,
): Promise<T> {
  try {
    return await write(
      stores,
      async ({ transaction }) => {
        const found = await find(transaction as LedgerRead);
        await keep(transaction, found);
        return found;
      },
      'step',
    );
  } catch (error) {
    if (!(error instanceof LedgerError && error.code === 'quota-full')) throw error;
    return find((await openLedger()).transaction(stores) as LedgerRead);
  }
}
