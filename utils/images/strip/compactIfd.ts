import type { Ifd, IfdEntry, TiffFile } from '../exif/readTiff.ts';
import type { Patch } from './patch.ts';

/** A directory with only these entries, in the place of the old one; zeros fill what it no longer needs. */
export function compactIfd(tiff: TiffFile, ifd: Ifd, entries: readonly IfdEntry[]): Patch {
  const end = Math.min(ifd.nextAt + 4, tiff.data.length);
  const bytes = new Uint8Array(end - ifd.at);
  new DataView(bytes.buffer).setUint16(0, entries.length, tiff.little);
  let at = 2;
  for (const entry of entries) {
    bytes.set(tiff.data.subarray(entry.entryAt, entry.entryAt + 12), at);
    at += 12;
  }
  bytes.set(tiff.data.subarray(ifd.nextAt, end), at);
  return { at: ifd.at, bytes };
}

/** Where a value lies that does not fit into its entry; null when it does. */
export const outOfLine = (entry: IfdEntry): { start: number; end: number } | null =>
  entry.size > 4 ? { start: entry.valueAt, end: entry.valueAt + entry.size } : null;
