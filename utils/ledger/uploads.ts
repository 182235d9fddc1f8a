import { newestOf } from './newestOf.ts';
import { openLedger } from './openLedger.ts';
import { type Sifted, siftUploads } from './readRows.ts';
import { uploadsRange } from './summaries.ts';
import type { Upload } from './uploadSchema.ts';

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

/** Where this very picture was handed over before, newest first. */
export async function uploadsOfPicture(sha256: string): Promise<Sifted<Upload>> {
  const values = await (await openLedger()).getAllFromIndex('uploads', 'sha256', sha256);
  return siftUploads(values.reverse());
}
