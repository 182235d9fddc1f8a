import type { Ifd, IfdEntry, TiffFile } from '../exif/readTiff.ts';
import { readBytes, readNumbers } from '../exif/readValue.ts';
import { compactIfd, outOfLine } from './compactIfd.ts';
import {
  isZero,
  mergeRanges,
  type Patch,
  patched,
  patchesAreSound,
  type Range,
  rangesMeet,
  sameBytes,
} from './patch.ts';
import { pictureRanges } from './pictureRanges.ts';
import type { Kept, Outcome, Removed, StripNote } from './stripped.ts';
import type { Wanted } from './wanted.ts';

/**
 * Tags that decide how the pixels look, or where they are (TIFF 6.0, its technical notes, and EXIF for the ICC profile). Every other
 * tag goes, known or not.
 */
const STRUCTURE = new Set([
  254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284, 290, 291,
  292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 330, 332, 334, 336, 338, 339,
  340, 341, 342, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532, 32995, 32996, 34675,
]);

const NAMES: Readonly<Record<number, string>> = {
  700: 'XMP',
  33723: 'IPTC',
  34377: 'Photoshop',
  34665: 'EXIF',
  34853: 'GPS',
};

/** Compressions of ordinary TIFF files; camera makers have their own, and decode them with the help of metadata. */
const COMPRESSIONS = new Set([1, 2, 3, 4, 5, 6, 7, 8, 32773, 32946, 34887, 34925, 50000, 50001]);

/**
 * Removes everything from a TIFF without moving a byte of the picture: directories shrink in their place, and every byte that no kept
 * entry points at becomes zero. Orphans of earlier edits go with them.
 */
export function stripTiff(bytes: Uint8Array, tiff: TiffFile, wanted: Wanted): Outcome {
  if (isBigTiff(bytes)) return { reason: 'big-tiff' };
  const pages = tiff.ifds.filter((ifd) => ifd.name !== 'Exif' && ifd.name !== 'GPS' && ifd.name !== 'Interop');
  if (!tiff.sound || pages.length === 0) return { reason: 'damaged' };
  if (isRaw(tiff, pages)) return { reason: 'raw-photo' };
  const pictures = pictureRanges(tiff, pages);
  if (!pictures) return { reason: 'layout-not-understood' };
  if (pictures.length === 0) return { reason: 'no-picture-inside' };

  const kept: Range[] = [{ start: 0, end: 8 }, ...pictures];
  const patches: Patch[] = [];
  const removed: Removed[] = [];
  const xmp = xmpPlace(pages[0], wanted.xmp);
  for (const ifd of pages) {
    const isKept = (entry: IfdEntry): boolean => STRUCTURE.has(entry.tag) || entry === xmp?.entry;
    const stays = ifd.entries.filter(isKept);
    for (const entry of ifd.entries)
      if (!isKept(entry)) removed.push({ name: NAMES[entry.tag] ?? `tag ${entry.tag}`, bytes: entry.size });
    for (const entry of stays) {
      const value = outOfLine(entry);
      if (value) kept.push(value);
    }
    if (stays.length < ifd.entries.length) patches.push(compactIfd(tiff, ifd, stays));
    kept.push({ start: ifd.at, end: Math.min(ifd.nextAt + (ifd.name === 'SubIFD' ? 0 : 4), bytes.length) });
  }
  if (xmp && !sameBytes(xmp.bytes, readBytes(tiff, xmp.entry)))
    patches.push({ at: xmp.entry.valueAt, bytes: xmp.bytes });
  const stay = mergeRanges(kept);
  const blanked = blanks(bytes, stay);
  const all = [...patches, ...blanked.patches];
  const written = mergeRanges(patches.map((patch) => ({ start: patch.at, end: patch.at + patch.bytes.length })));
  if (!patchesAreSound(all, bytes.length) || rangesMeet(written, pictures)) return { reason: 'layout-not-understood' };
  if (blanked.bytes > 0) removed.push({ name: 'bytes outside the picture', bytes: blanked.bytes });
  const end = stay.at(-1)?.end ?? bytes.length;
  const notes: StripNote[] =
    wanted.xmp && !xmp ? ['no-training-not-written'] : wanted.addsTag ? ['no-training-added'] : [];
  const report: Kept[] = ['picture'];
  if (pages.some((page) => page.entries.some((entry) => entry.tag === 34675))) report.push('colour');
  if (pages.some((page) => page.entries.some((entry) => entry.tag === 274))) report.push('orientation');
  if (pages.length > 1) report.push('further-pages');
  if (xmp) report.push('no-training');
  if (tiff.ifds.some((ifd) => ifd.entries.some((entry) => entry.tag === 52545)))
    notes.push('content-credentials-break');
  return {
    parts: patched(bytes.subarray(0, end), all),
    changed: all.length > 0 || end < bytes.length,
    removed,
    kept: report,
    notes,
    pictureIdentical: !rangesMeet(
      mergeRanges(all.map((patch) => ({ start: patch.at, end: patch.at + patch.bytes.length }))),
      pictures,
    ),
  };
}

/** BigTIFF counts in eight bytes; no camera and no site uses it for what people upload. */
export const isBigTiff = (bytes: Uint8Array): boolean => bytes[2] === 43 || bytes[3] === 43;

/** DNG, or a compression that is no ordinary one. */
function isRaw(tiff: TiffFile, pages: readonly Ifd[]): boolean {
  return pages.some((ifd) =>
    ifd.entries.some(
      (entry) =>
        entry.tag === 50706 ||
        entry.tag === 33421 ||
        (entry.tag === 259 && !COMPRESSIONS.has(readNumbers(tiff, entry, 1)[0] ?? 0)),
    ),
  );
}

/** The XMP entry of the first page, if the tag's packet fits into it; blanks fill the rest. */
function xmpPlace(page: Ifd | undefined, packet: Uint8Array | null): { entry: IfdEntry; bytes: Uint8Array } | null {
  const entry = page?.entries.find(({ tag }) => tag === 700);
  if (!entry || !packet || entry.size < packet.length) return null;
  const bytes = new Uint8Array(entry.size).fill(0x20);
  bytes.set(packet);
  return { entry, bytes };
}

/** Zeros for every stretch between the kept ones that is not zero already; what lies behind the last is cut off instead. */
function blanks(bytes: Uint8Array, stay: readonly Range[]): { patches: Patch[]; bytes: number } {
  const patches: Patch[] = [];
  let sum = 0;
  let at = 0;
  for (const { start, end } of stay) {
    if (start > at && !isZero(bytes.subarray(at, start))) {
      patches.push({ at, bytes: new Uint8Array(start - at) });
      sum += start - at;
    }
    at = end;
  }
  return { patches, bytes: sum + Math.max(0, bytes.length - at) };
}
