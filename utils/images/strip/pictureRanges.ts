import type { Ifd, TiffFile } from '../exif/readTiff.ts';
import { readNumbers } from '../exif/readValue.ts';
import { mergeRanges, type Range } from './patch.ts';

/** Offsets and lengths that belong together: strips, tiles, an embedded JPEG, its tables of the old kind (TIFF 6.0). */
const PAIRS: ReadonlyArray<[offsets: number, lengths: number]> = [
  [273, 279],
  [324, 325],
  [513, 514],
];
const MAX_STRIPS = 1 << 22;

/**
 * Where the picture data of a TIFF structure lies.
 * @returns null when offsets and lengths do not fit together or lie outside
 */
export function pictureRanges(tiff: TiffFile, ifds: readonly Ifd[] = tiff.ifds): Range[] | null {
  const ranges: Range[] = [];
  for (const ifd of ifds) {
    for (const [offsetTag, lengthTag] of PAIRS) {
      const offsets = ifd.entries.find((entry) => entry.tag === offsetTag);
      const lengths = ifd.entries.find((entry) => entry.tag === lengthTag);
      if (!offsets && !lengths) continue;
      if (!offsets || !lengths || offsets.count !== lengths.count || offsets.count > MAX_STRIPS) return null;
      const starts = readNumbers(tiff, offsets, MAX_STRIPS);
      const sizes = readNumbers(tiff, lengths, MAX_STRIPS);
      if (starts.length !== offsets.count || sizes.length !== starts.length) return null;
      for (let n = 0; n < starts.length; n++) {
        const [start, size] = [starts[n] as number, sizes[n] as number];
        if (!(start + size <= tiff.data.length)) return null;
        ranges.push({ start, end: start + size });
      }
    }
  }
  return mergeRanges(ranges);
}
