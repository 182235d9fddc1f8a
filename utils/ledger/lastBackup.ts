import { totalOf } from './health.ts';
import type { LastBackup } from './layout.ts';
import { openLedger } from './openLedger.ts';
import { write } from './write.ts';

/** To be called when the person has the backup file in hand; making one is not yet having one. */
export async function noteBackup(): Promise<void> {
  await write([], async ({ transaction, counts, stamp }) => {
    const { at } = stamp();
    await transaction.objectStore('meta').put({ at, rows: totalOf(counts) }, 'lastBackup');
  });
}

/** The last backup, if there was one. */
export async function lastBackup(): Promise<LastBackup | undefined> {
  return (await (await openLedger()).get('meta', 'lastBackup')) as LastBackup | undefined;
}

/**
 * Whether it is time to remind of a backup: something was written since the last one, and that is so many days ago; or
 * there never was one and the ledger holds as many rows.
 */
export function backupIsDue(
  backup: LastBackup | undefined,
  rows: number,
  now: Temporal.Instant,
  after: { days: number; rows: number },
): boolean {
  if (!backup) return rows >= after.rows;
  const age = now.since(Temporal.Instant.from(backup.at)).total('hours') / 24;
  return rows !== backup.rows && age >= after.days;
}
