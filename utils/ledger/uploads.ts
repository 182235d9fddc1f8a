import { newestOf } from './newestOf.ts';
import { openLedger } from './openLedger.ts';
import { hostOfPlace, type Place, placeOf } from './placeOf.ts';
import { type Sifted, siftUploads } from './readRows.ts';
import { uploadsRange } from './summaries.ts';
import type { Upload } from './uploadSchema.ts';

const PAGE = 500;

/**
 * One page of uploads, newest first.
 * @param page.before the id of the last upload of the page before
 */
export async function uploads(page: { serviceId?: string; before?: string; limit: number }): Promise<Sifted<Upload>> {
  const store = (await openLedger()).transaction('uploads').store;
  const isOlder = page.before === undefined ? null : IDBKeyRange.upperBound(page.before, true);
  const values =
    page.serviceId === undefined
      ? await newestOf<Upload>(store, isOlder, page.limit)
      : await newestOf<Upload>(store.index('service'), uploadsRange(page.serviceId, page.before), page.limit);
  return siftUploads(values);
}

/**
 * The newest pictures a place got in some months, newest first; what was stopped at the door is not among them.
 * @param from first and last month, `2026-11`, by the rows' own time in UTC; undefined: no border
 * @param most how many to hand back
 */
export async function uploadsOfPlace(
  place: Place,
  { from = '', to = '9999' }: { from?: string; to?: string },
  most: number,
): Promise<Upload[]> {
  const ledger = await openLedger();
  const host = hostOfPlace(place);
  const found: Upload[] = [];
  for (let before: string | undefined; ; ) {
    const index = ledger.transaction('uploads').store.index(host === undefined ? 'service' : 'host');
    const values = await newestOf<Upload>(index, uploadsRange(host ?? place, before), PAGE);
    for (const upload of siftUploads(values).rows) {
      const month = upload.at.slice(0, 7);
      if (placeOf(upload) !== place || upload.choice === 'stopped' || month < from || month > to) continue;
      found.push(upload);
      if (found.length === most) return found;
    }
    if (values.length < PAGE) return found;
    before = values.at(-1)?.id;
  }
}

/** The uploads with these ids that are still there, in the order of the ids. */
export async function uploadsByIds(ids: readonly string[]): Promise<Sifted<Upload>> {
  const { store } = (await openLedger()).transaction('uploads');
  const values = await Promise.all(ids.map((id) => store.get(id)));
  return siftUploads(values.filter((value) => value !== undefined));
}

/** Where this very picture was handed over before, newest first. */
export async function uploadsOfPicture(sha256: string): Promise<Sifted<Upload>> {
  const values = await (await openLedger()).getAllFromIndex('uploads', 'sha256', sha256);
  return siftUploads(values.reverse());
}

/** Where a picture with this picture data was handed over, whatever else was in the file, newest first. */
export async function uploadsOfPictureData(pictureSha256: string): Promise<Sifted<Upload>> {
  const values = await (await openLedger()).getAllFromIndex('uploads', 'picture', pictureSha256);
  return siftUploads(values.reverse());
}
