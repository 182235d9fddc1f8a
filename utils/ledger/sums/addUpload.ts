import type { UploadSum } from '../layout.ts';
import { type Place, placeOf } from '../placeOf.ts';
import type { Upload } from '../uploadSchema.ts';

/** Raised whenever a sum changes meaning: sums made by older code are then made again. */
export const SUMS_VERSION = 1;

const emptySum = (place: Place, month: string): UploadSum => ({
  place,
  month,
  uploads: 0,
  bytes: 0,
  located: 0,
  cleaned: 0,
  unread: 0,
  stopped: 0,
  removed: {},
});

/** The place and month an upload counts for. */
export const sumKeyOf = (upload: Upload): [Place, string] => [placeOf(upload), upload.at.slice(0, 7)];

/** The sum with one more upload in it; a new one where there was none. */
export function addUpload(sum: UploadSum | undefined, upload: Upload): UploadSum {
  const next = sum ?? emptySum(...sumKeyOf(upload));
  if (upload.choice === 'stopped') {
    next.stopped++;
    return next;
  }
  next.uploads++;
  next.bytes += upload.size;
  if (upload.carries === undefined) next.unread++;
  if (upload.carries?.includes('place')) next.located++;
  if (upload.choice === 'cleaned') next.cleaned++;
  for (const kind of upload.removed ?? []) next.removed[kind] = (next.removed[kind] ?? 0) + 1;
  return next;
}
