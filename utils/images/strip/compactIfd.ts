import type { Ifd, IfdEntry, TiffFile } from '../exif/readTiff.ts';
import type { Patch } from './patch.ts';

/** A directory with only these entries, in the place of the old one; zeros fill what it no longer needs. */
export function compactIfd(tiff: TiffFile, ifd: Ifd, entries: readonly IfdEntry[]): Patch {
  // Only the main chain has a next pointer that everybody writes; behind other directories values may begin at once.
  const isChained = ifd.name === 'IFD0' || ifd.name === 'IFD1' || ifd.name === 'IFD';
  const end = Math.min(isChained ? ifd.nextAt + 4 : ifd.nextAt, tiff.data.length);
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
