import type { LedgerWrite } from '../layout.ts';

/**
 * Throws the sums of uploads away, within a transaction over `uploadSums`, `repeats` and `meta`: rows came in or went
 * that they do not know of. The next reader makes them again; nothing that was erased stays in them until then.
 */
export async function dropUploadSums(transaction: LedgerWrite): Promise<void> {
  await Promise.all([
    transaction.objectStore('uploadSums').clear(),
    transaction.objectStore('repeats').clear(),
    transaction.objectStore('meta').delete('uploadSumsMade'),
  ]);
}
