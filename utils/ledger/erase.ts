import { TABLES, type Table } from './backup/backupParts.ts';
import { dropOpenRequests } from './dropOpenRequests.ts';
import type { Counts } from './layout.ts';
import { outdate } from './summaries.ts';
import { dropUploadSums } from './sums/dropUploadSums.ts';
import { type Writing, write } from './write.ts';

/** So many rows are erased in one transaction. */
const CHUNK = 1000;

/**
 * Erases rows for good and leaves their ids as tombstones, whether they were here or not. Each transaction erases and
 * entombs the same rows, so there is no moment at which a row is gone without its tombstone.
 * @param tables where to look for them
 * @returns how many rows were here
 */
export async function erase(ids: readonly string[], tables: readonly Table[] = TABLES): Promise<number> {
  let erased = 0;
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK);
    erased += await write(
      ['rows', 'uploads', 'evidence', 'files', 'tombstones', 'services', 'uploadSums', 'repeats'],
      (writing) => eraseChunk(writing, chunk, tables),
      'step',
    );
  }
  return erased;
}

async function eraseChunk(writing: Writing, ids: readonly string[], tables: readonly Table[]): Promise<number> {
  const { transaction, counts } = writing;
  const tombstones = transaction.objectStore('tombstones');
  const touched = new Set<string>();
  const hashes = new Set<string>();
  let erased = 0;
  for (const id of ids) {
    if ((await tombstones.getKey(id)) === undefined) {
      await tombstones.put({ id });
      counts.tombstone++;
    }
    for (const table of tables) {
      const store = transaction.objectStore(table);
      const row: { kind?: unknown; serviceId?: unknown; sha256?: unknown } | undefined = await store.get(id);
      if (!row) continue;
      await store.delete(id);
      erased++;
      // The row may be damaged; whatever it says of itself is only used where it makes sense.
      if (typeof row.kind === 'string' && Object.hasOwn(counts, row.kind)) counts[row.kind as keyof Counts]--;
      if (typeof row.serviceId === 'string') touched.add(row.serviceId);
      if (table === 'evidence' && typeof row.sha256 === 'string') hashes.add(row.sha256);
    }
  }
  if (tables.includes('rows')) await dropOpenRequests(transaction);
  if (tables.includes('uploads') && erased > 0) await dropUploadSums(transaction);
  for (const sha256 of hashes) await eraseUnneededFile(writing, sha256);
  await outdateOrDrop(writing, touched);
  return erased;
}

async function eraseUnneededFile({ transaction, counts }: Writing, sha256: string): Promise<void> {
  const needed = await transaction.objectStore('evidence').index('sha256').getKey(sha256);
  if (needed !== undefined) return;
  const files = transaction.objectStore('files');
  const bytes = await files.get(sha256);
  if (!bytes) return;
  await files.delete(sha256);
  counts.evidenceBytes -= bytes.length;
}

/** A service nothing is left of loses its summary too: the summary would still name it. */
async function outdateOrDrop({ transaction }: Writing, serviceIds: ReadonlySet<string>): Promise<void> {
  const rows = transaction.objectStore('rows').index('service');
  const uploads = transaction.objectStore('uploads').index('service');
  for (const serviceId of serviceIds) {
    const left =
      (await rows.getKey(serviceId)) ?? (await uploads.getKey(IDBKeyRange.bound([serviceId], [serviceId, '\uffff'])));
    if (left === undefined) await transaction.objectStore('services').delete(serviceId);
    else await outdate(transaction, [serviceId]);
  }
}
