import { erase } from '../erase.ts';
import { mergeFile, mergeRows } from '../mergeRows.ts';
import { openLedger } from '../openLedger.ts';
import { acknowledge } from '../write.ts';
import { type MergePlan, missingFiles, planOf } from './inspectBackup.ts';
import { openBackup } from './openBackup.ts';

/**
 * Takes a backup into the ledger: the union by id, without what was forgotten on either side. Merging the same file twice
 * changes nothing, and the order of several files does not matter. The whole file is checked before the first row is
 * written; then it is written in small transactions, so that a merge that is cut off only needs to be run again.
 * @throws LedgerError as `inspectBackup` (nothing has changed then), or `quota-full`
 * @returns what was done
 */
export async function mergeBackup(file: Blob, passphrase?: string): Promise<MergePlan> {
  const backup = await openBackup(file, passphrase);
  const { plan, tombstones, namedFiles } = await planOf(backup);
  const isNew = Object.values(plan.tables).some(({ adds, mends }) => adds + mends > 0);
  if (!isNew && plan.files === 0 && tombstones.size === 0) return plan;
  try {
    await erase([...tombstones]);
    // Only now: a file that was forgotten there and kept again has just gone with its old row, and its new row comes.
    const wantedFiles = await missingFiles(await openLedger(), namedFiles);
    for await (const part of backup.parts()) {
      if (part.part === 'rows') await mergeRows('rows', part.rows);
      else if (part.part === 'uploads') await mergeRows('uploads', part.rows);
      else if (part.part === 'evidence') await mergeRows('evidence', part.rows);
      else if (part.part === 'file' && wantedFiles.has(part.sha256)) await mergeFile(part.sha256, part.bytes);
    }
  } finally {
    await acknowledge();
  }
  return plan;
}
