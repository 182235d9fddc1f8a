import * as z from 'zod/mini';
import type { New } from './appendRow.ts';
import { afterMeeting, timeOf } from './deviceClock.ts';
import type { LedgerWrite } from './layout.ts';
import { LedgerError } from './ledgerError.ts';
import { addUploadsToSummaries } from './summaries.ts';
import { addToUploadSums } from './sums/addToUploadSums.ts';
import { type Upload, uploadSchema } from './uploadSchema.ts';
import { write } from './write.ts';

/** An id that was made elsewhere on this machine is taken if it is at most a day old. */
const OLDEST_ID_MS = 86_400_000;
/** Two clocks of one machine are not further apart. */
const AHEAD_MS = 1_000;

/**
 * Writes a batch of uploads in one transaction: all of them are on disk when this resolves with their ids, or none.
 * @param uploads with the `id` of whoever saw it, if that is a UUIDv7 of the last day: one that is here already, or was
 * forgotten, is not written again. Other ids are replaced, so that no page brings the clock of this device forward.
 * @throws LedgerError `row-invalid`, `quota-full`
 */
export function appendUploads(uploads: ReadonlyArray<New<Upload> & { id?: string }>): Promise<string[]> {
  return write(['uploads', 'tombstones', 'services', 'uploadSums', 'repeats'], async (writing) => {
    const { transaction, counts, stamp } = writing;
    const store = transaction.objectStore('uploads');
    const all = uploads.map(({ id, ...upload }) => {
      const own = stamp();
      if (!id || !isRecent(id, Date.parse(own.at))) return checked({ ...upload, kind: 'upload', ...own });
      writing.clock = afterMeeting(writing.clock, id);
      return checked({ ...upload, kind: 'upload', ...own, id });
    });
    const rows = await unknownOf(transaction, all);
    await Promise.all(rows.map(async (row) => store.add(row)));
    counts.upload += rows.length;
    await Promise.all([addUploadsToSummaries(transaction, rows), addToUploadSums(transaction, rows)]);
    return all.map(({ id }) => id);
  });
}

/** One upload. */
export async function appendUpload(upload: New<Upload>): Promise<string> {
  const [id = ''] = await appendUploads([upload]);
  return id;
}

function isRecent(id: string, now: number): boolean {
  const age = now - timeOf(id);
  return age < OLDEST_ID_MS && age > -AHEAD_MS;
}

/** Those whose id nobody has used, each once. */
async function unknownOf(transaction: LedgerWrite, uploads: readonly Upload[]): Promise<Upload[]> {
  const [here, forgotten] = [transaction.objectStore('uploads'), transaction.objectStore('tombstones')];
  const known = await Promise.all(
    uploads.map(async ({ id }) => (await here.getKey(id)) ?? (await forgotten.getKey(id))),
  );
  const added = new Set<string>();
  return uploads.filter(({ id }, at) => {
    const isNew = known[at] === undefined && !added.has(id);
    added.add(id);
    return isNew;
  });
}

function checked(row: object): Upload {
  const result = uploadSchema.safeParse(row);
  if (!result.success) throw new LedgerError('row-invalid', z.prettifyError(result.error), result.error);
  return result.data;
}
