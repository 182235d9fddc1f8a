import type { LedgerWrite, Repeat, UploadSum } from '../layout.ts';
import { type Place, placeOf } from '../placeOf.ts';
import { siftUploads } from '../readRows.ts';
import type { Upload } from '../uploadSchema.ts';
import { addToRepeat } from './addToUploadSums.ts';
import { addUpload, SUMS_VERSION, sumKeyOf } from './addUpload.ts';

const PAGE = 2000;

/**
 * Makes all sums from the rows, a page of them in memory at a time, within a transaction over `uploads`, `uploadSums`,
 * `repeats` and `meta`. Rows that cannot be read are left out.
 */
export async function makeUploadSums(transaction: LedgerWrite): Promise<void> {
  const uploads = transaction.objectStore('uploads');
  const sums = new Map<string, UploadSum>();
  // Of a picture only its place is kept, until a second place got it.
  const places = new Map<string, Place>();
  const repeats = new Map<string, Repeat>();
  let range: IDBKeyRange | null = null;
  for (;;) {
    const values: Upload[] = await uploads.getAll(range, PAGE);
    const last = values.at(-1);
    if (!last) break;
    for (const upload of siftUploads(values).rows) {
      const key = sumKeyOf(upload).join(' ');
      sums.set(key, addUpload(sums.get(key), upload));
      const { sha256, choice } = upload;
      if (sha256 === undefined || choice === 'stopped') continue;
      const place = places.get(sha256);
      if (place === undefined) places.set(sha256, placeOf(upload));
      else if (repeats.has(sha256) || place !== placeOf(upload))
        repeats.set(sha256, addToRepeat(repeats.get(sha256) ?? { sha256, places: [place], last: '' }, upload));
    }
    range = IDBKeyRange.lowerBound(last.id, true);
  }
  await Promise.all([transaction.objectStore('uploadSums').clear(), transaction.objectStore('repeats').clear()]);
  await Promise.all([
    ...Array.from(sums.values(), async (sum) => transaction.objectStore('uploadSums').put(sum)),
    ...Array.from(repeats.values(), async (repeat) => transaction.objectStore('repeats').put(repeat)),
    transaction.objectStore('meta').put(SUMS_VERSION, 'uploadSumsMade'),
  ]);
}
