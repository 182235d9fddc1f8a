import type { LedgerWrite, Repeat } from '../layout.ts';
import { placeOf } from '../placeOf.ts';
import type { Upload } from '../uploadSchema.ts';
import { addUpload, SUMS_VERSION, sumKeyOf } from './addUpload.ts';

/** Brings the sums up to date with uploads just added in the same transaction; does nothing where they were never made. */
export async function addToUploadSums(transaction: LedgerWrite, uploads: readonly Upload[]): Promise<void> {
  if ((await transaction.objectStore('meta').get('uploadSumsMade')) !== SUMS_VERSION) return;
  const sums = transaction.objectStore('uploadSums');
  for (const own of Map.groupBy(uploads, (upload) => sumKeyOf(upload).join(' ')).values()) {
    const old = await sums.get(sumKeyOf(own[0] as Upload));
    await sums.put(own.reduce(addUpload, old) as NonNullable<typeof old>);
  }
  for (const upload of uploads) await noteRepeat(transaction, upload);
}

async function noteRepeat(transaction: LedgerWrite, upload: Upload): Promise<void> {
  const { sha256 } = upload;
  if (sha256 === undefined || upload.choice === 'stopped') return;
  const repeats = transaction.objectStore('repeats');
  const known = (await repeats.get(sha256)) ?? (await firstOf(transaction, sha256));
  const repeat = known && addToRepeat(known, upload);
  if (repeat && repeat.places.length > 1) await repeats.put(repeat);
}

/** As long as a picture is in no repeat, all that got it are one place, so its first upload speaks for all. */
async function firstOf(transaction: LedgerWrite, sha256: string): Promise<Repeat | undefined> {
  let cursor = await transaction.objectStore('uploads').index('sha256').openCursor(sha256);
  while (cursor?.value.choice === 'stopped') cursor = await cursor.continue();
  return cursor ? { sha256, places: [placeOf(cursor.value)], last: cursor.value.at } : undefined;
}

/** The repeat with one more upload of its picture, a newer one. */
export function addToRepeat({ sha256, places }: Repeat, upload: Upload): Repeat {
  const place = placeOf(upload);
  return {
    sha256,
    places: places.includes(place) ? places : [...places, place],
    last: upload.at,
    ...(upload.name !== undefined && { name: upload.name }),
  };
}
