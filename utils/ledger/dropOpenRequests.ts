import type { LedgerWrite } from './layout.ts';

/** Forgets which requests are open, within a transaction over `meta`: something was written about one. */
export async function dropOpenRequests(transaction: LedgerWrite): Promise<void> {
  await transaction.objectStore('meta').delete('openRequests');
}
