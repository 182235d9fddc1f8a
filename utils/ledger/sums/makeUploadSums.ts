import type { LedgerRead, LedgerWrite, Repeat, UploadSum } from '../layout.ts';
import { type Place, placeOf } from '../placeOf.ts';
import { siftUploads } from '../readRows.ts';
import type { Upload } from '../uploadSchema.ts';
import { addToRepeat } from './addToUploadSums.ts';
import { addUpload, SUMS_VERSION, sumKeyOf } from './addUpload.ts';

const PAGE = 2000;

/** All sums in the order of place and month, all repeats with the newest first. */
export interface MadeSums {
  sums: UploadSum[];
  repeats: Repeat[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Makes all sums from the rows, a page of them in memory at a time, within a transaction over `uploads`. Rows that cannot be
 * read are left out.
 */
export async function makeUploadSums(transaction: LedgerRead): Promise<MadeSums> {
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
  return {
    sums: [...sums.values()].sort((a, b) => byText(a.place, b.place) || byText(a.month, b.month)),
    repeats: [...repeats.values()].sort((a, b) => byText(b.last, a.last)),
  };
}

/** Puts them in the place of what was kept, within a transaction over `uploadSums`, `repeats` and `meta`. */
export async function keepUploadSums(transaction: LedgerWrite, { sums, repeats }: MadeSums): Promise<void> {
  await Promise.all([transaction.objectStore('uploadSums').clear(), transaction.objectStore('repeats').clear()]);
  await Promise.all([
    transaction.objectStore('meta').put(SUMS_VERSION, 'uploadSumsMade'),
    ...sums.map(async (sum) => transaction.objectStore('uploadSums').put(sum)),
    ...repeats.map(async (repeat) => transaction.objectStore('repeats').put(repeat)),
  ]);
}
