import { guessText, guessUtf16, hasAscii, u16be, u16le, u32be, u32le } from '../bytes.ts';
import type { IfdEntry, TiffFile } from './readTiff.ts';

const MAX_TEXT = 1 << 20;
const MAX_NUMBERS = 4096;

/** The bytes of a value, as a view. */
export const readBytes = (tiff: TiffFile, entry: IfdEntry): Uint8Array =>
  tiff.data.subarray(entry.valueAt, entry.valueAt + entry.size);

/** Whole numbers and fractions of a value; a fraction over zero is NaN. At most 4,096 of them. */
export function readNumbers(tiff: TiffFile, entry: IfdEntry, limit = MAX_NUMBERS): number[] {
  const { data, little } = tiff;
  const u16 = little ? u16le : u16be;
  const u32 = little ? u32le : u32be;
  if (entry.size === 0) return [];
  const count = Math.min(entry.count, limit);
  return Array.from({ length: count }, (_, n) => {
    const at = entry.valueAt;
    switch (entry.type) {
      case 1:
      case 7:
        return data[at + n] ?? 0;
      case 3:
        return u16(data, at + 2 * n);
      case 4:
      case 13:
        return u32(data, at + 4 * n);
      case 9:
        return u32(data, at + 4 * n) | 0;
      case 5:
        return u32(data, at + 8 * n) / u32(data, at + 8 * n + 4);
      case 10:
        return (u32(data, at + 8 * n) | 0) / (u32(data, at + 8 * n + 4) | 0);
      default:
        return Number.NaN;
    }
  });
}

/** Text of a value up to its first NUL, trimmed; numbers joined by a space when it is no text. */
export function readText(tiff: TiffFile, entry: IfdEntry): string {
  if (entry.type !== 2 && entry.type !== 1 && entry.type !== 7) return readNumbers(tiff, entry, 16).join(' ');
  const bytes = readBytes(tiff, entry).subarray(0, MAX_TEXT);
  const end = bytes.indexOf(0);
  return guessText(end < 0 ? bytes : bytes.subarray(0, end)).trim();
}

/** The XP… tags of Windows: UTF-16. */
export const readWideText = (tiff: TiffFile, entry: IfdEntry): string =>
  guessUtf16(readBytes(tiff, entry).subarray(0, MAX_TEXT)).replaceAll('\0', '').trim();

/**
 * UserComment and its kin: eight bytes name the character set, the text follows (EXIF 2.32 §4.6.5, tag 0x9286).
 * "UNICODE" is read in the byte order that makes text of it, because common writers ignore the file's own order.
 */
export function readComment(tiff: TiffFile, entry: IfdEntry): string {
  const bytes = readBytes(tiff, entry).subarray(0, MAX_TEXT);
  const text = bytes.subarray(8);
  if (hasAscii(bytes, 0, 'UNICODE\0')) return guessUtf16(text).replaceAll('\0', '').trim();
  const named = hasAscii(bytes, 0, 'ASCII\0') || hasAscii(bytes, 0, 'JIS\0') || hasAscii(bytes, 0, '\0\0\0\0\0\0\0\0');
  return guessText(named ? text : bytes)
    .replaceAll('\0', '')
    .trim();
}
