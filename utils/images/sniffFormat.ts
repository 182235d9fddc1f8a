import { hasAscii, u32be } from './bytes.ts';
import type { ImageFormat } from './imageFormat.ts';

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'mif2', 'mif3']);
const AVIF_BRANDS = new Set(['avif', 'avis']);

/**
 * The format by the file's first bytes; a file name or a declared type is never believed.
 * @returns null when it is none of the seven.
 */
export function sniffFormat(bytes: Uint8Array): ImageFormat | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (hasAscii(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'png';
  if (hasAscii(bytes, 0, 'RIFF') && hasAscii(bytes, 8, 'WEBP')) return 'webp';
  if (hasAscii(bytes, 0, 'GIF87a') || hasAscii(bytes, 0, 'GIF89a')) return 'gif';
  if (hasAscii(bytes, 0, 'II*\0') || hasAscii(bytes, 0, 'MM\0*')) return 'tiff';
  // BigTIFF: recognised, so that the answer is "not supported" and not "not an image".
  if (hasAscii(bytes, 0, 'II+\0') || hasAscii(bytes, 0, 'MM\0+')) return 'tiff';
  return hasAscii(bytes, 4, 'ftyp') ? heifBrand(bytes) : null;
}

/** ISO/IEC 14496-12 §4.3: the major brand first, then the compatible ones. A file that says both is AVIF: `mif1` is only the container. */
function heifBrand(bytes: Uint8Array): ImageFormat | null {
  const end = Math.min(u32be(bytes, 0), bytes.length, 256);
  let found: ImageFormat | null = null;
  for (let at = 8; at + 4 <= end; at += 4) {
    if (at === 12) continue; // minor version
    const brand = String.fromCharCode(...bytes.subarray(at, at + 4));
    if (AVIF_BRANDS.has(brand)) return 'avif';
    if (HEIC_BRANDS.has(brand)) found = 'heic';
  }
  return found;
}
