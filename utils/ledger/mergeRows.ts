import type { Table } from './backup/backupParts.ts';
import { afterMeeting } from './deviceClock.ts';
import { dropOpenRequests } from './dropOpenRequests.ts';
import type { Evidence } from './evidenceSchema.ts';
import { SIFT } from './readRows.ts';
import type { Row } from './rowSchemas.ts';
import { outdate } from './summaries.ts';
import { dropUploadSums } from './sums/dropUploadSums.ts';
import type { Upload } from './uploadSchema.ts';
import { type Writing, write } from './write.ts';

/** So many rows are written in one transaction. */
const CHUNK = 4000;

/**
 * Takes rows of another device, or of an older self, into a table: those that are not here yet and not forgotten, and
 * those that are damaged here. The rows fit their schema; evidence comes after its files.
 */
export async function mergeRows(table: Table, rows: ReadonlyArray<Row | Upload | Evidence>): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    await write(
      [table, 'tombstones', 'services', 'uploadSums', 'repeats'],
      (writing) => mergeChunk(writing, table, chunk),
      'step',
    );
  }
}

async function mergeChunk(
  writing: Writing,
  table: Table,
  chunk: ReadonlyArray<Row | Upload | Evidence>,
): Promise<void> {
  const { transaction, counts } = writing;
  const store = transaction.objectStore(table);
  const ids = chunk.map(({ id }) => id).sort();
  const span = IDBKeyRange.bound(ids[0], ids.at(-1));
  const [forgotten, present] = await Promise.all([
    transaction.objectStore('tombstones').getAllKeys(span),
    store.getAllKeys(span),
  ]);
  const [gone, here] = [new Set(forgotten), new Set(present)];
  const known = chunk.some(({ id }) => here.has(id)) ? await store.getAll(span) : [];
  const damaged = new Set(SIFT[table](known).damaged);
  const touched = new Set<string>();
  const taken: Array<Row | Upload | Evidence> = [];
  for (const row of chunk) {
    if (gone.has(row.id) || (here.has(row.id) && !damaged.has(row.id))) continue;
    taken.push(row);
    if (!here.has(row.id)) counts[row.kind]++;
    here.add(row.id);
    damaged.delete(row.id);
    writing.clock = afterMeeting(writing.clock, row.id);
    if (row.serviceId) touched.add(row.serviceId);
  }
  await Promise.all(taken.map(async (row) => store.put(row)));
  if (table !== 'evidence') await outdate(transaction, touched);
  if (table === 'rows') await dropOpenRequests(transaction);
  if (table === 'uploads' && taken.length > 0) await dropUploadSums(transaction);
}

/** Keeps the bytes of an evidence file that is missing or damaged here and that a row, here or about to be merged, names. */
export async function mergeFile(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await write(
    ['files'],
    async ({ transaction, counts }) => {
      const files = transaction.objectStore('files');
      const damaged = await files.get(sha256);
      await files.put(bytes, sha256);
      // A damaged file was counted when it was whole, and it was this long then: the same hash, the same bytes.
      if (!damaged) counts.evidenceBytes += bytes.length;
    },
    'step',
  );
}
