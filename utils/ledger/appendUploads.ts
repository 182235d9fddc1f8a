import * as z from 'zod/mini';
import type { New } from './appendRow.ts';
import { LedgerError } from './ledgerError.ts';
import { addUploadsToSummaries } from './summaries.ts';
import { addToUploadSums } from './sums/addToUploadSums.ts';
import { type Upload, uploadSchema } from './uploadSchema.ts';
import { write } from './write.ts';

/**
 * Writes a batch of uploads in one transaction: all of them are on disk when this resolves with their ids, or none.
 * @throws LedgerError `row-invalid`, `quota-full`
 */
export function appendUploads(uploads: ReadonlyArray<New<Upload>>): Promise<string[]> {
  return write(['uploads', 'services', 'uploadSums', 'repeats'], async ({ transaction, counts, stamp }) => {
    const store = transaction.objectStore('uploads');
    const rows = uploads.map((upload) => checked({ ...upload, kind: 'upload', ...stamp() }));
    await Promise.all(rows.map(async (row) => store.add(row)));
    counts.upload += rows.length;
    await Promise.all([addUploadsToSummaries(transaction, rows), addToUploadSums(transaction, rows)]);
    return rows.map(({ id }) => id);
  });
}

/** One upload. */
export async function appendUpload(upload: New<Upload>): Promise<string> {
  const [id = ''] = await appendUploads([upload]);
  return id;
}

function checked(row: object): Upload {
  const result = uploadSchema.safeParse(row);
  if (!result.success) throw new LedgerError('row-invalid', z.prettifyError(result.error), result.error);
  return result.data;
}
