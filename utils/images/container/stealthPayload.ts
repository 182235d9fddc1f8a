import { Unzlib } from 'fflate';
import { hasAscii, joinBytes, u8, u32be, utf8 } from '../bytes.ts';
import { inflateBounded } from '../inflateBounded.ts';

/** A text hidden in the lowest bit of the alpha channel: pixel by pixel down the columns, as NovelAI writes it. */
export interface StealthPayload {
  name: 'stealth_pnginfo' | 'stealth_pngcomp';
  /** null when the picture is too large to be read in full, or the payload is broken */
  text: string | null;
}

const SIGNATURE = 'stealth_png';
const SIGNATURE_BITS = 15 * 8;
const MAX_PIXEL_BYTES = 128 << 20;
const MAX_TEXT = 4 << 20;
/** The first pixel is in the first step, and a step of a plain picture can become a thousand times as much. */
const FIRST_STEP = 256;
const LAST_STEP = 4096;
/** Filter byte, red, green, blue. */
const ALPHA_OF_FIRST_PIXEL = 4;

/**
 * Looks for the payload in an 8-bit RGBA PNG. The signature lies in the first pixel of the first 120 rows, so an ordinary picture
 * is told apart by its first pixel: where it is opaque, the first bit is not that of the signature.
 */
export function stealthPayload(bytes: Uint8Array): StealthPayload | null {
  const header = readHeader(bytes);
  if (!header) return null;
  const { width, height } = header;
  const stride = 1 + 4 * width;
  const start = readRows(bytes, Math.min(height, SIGNATURE_BITS) * stride, (rows) => mayBegin(rows, stride, height));
  if (!start || !hasAscii(columnBits(start, stride, Math.min(height, SIGNATURE_BITS), 15), 0, SIGNATURE))
    return height < SIGNATURE_BITS ? shortPicture(bytes, width, height) : null;
  return readAll(bytes, width, height);
}

/** A picture of fewer than 120 rows has its signature spread over columns: such a one is small enough to read whole. */
function shortPicture(bytes: Uint8Array, width: number, height: number): StealthPayload | null {
  return width * height > 1 << 22 ? null : readAll(bytes, width, height);
}

function readAll(bytes: Uint8Array, width: number, height: number): StealthPayload | null {
  const stride = 1 + 4 * width;
  if (stride * height > MAX_PIXEL_BYTES) return { name: 'stealth_pngcomp', text: null };
  const pixels = readRows(bytes, stride * height, () => true);
  if (!pixels || pixels.length < stride * height) return null;
  const payload = columnBits(pixels, stride, height, Math.min((width * height) >> 3, MAX_TEXT));
  const name = hasAscii(payload, 0, 'stealth_pngcomp')
    ? 'stealth_pngcomp'
    : hasAscii(payload, 0, 'stealth_pnginfo')
      ? 'stealth_pnginfo'
      : null;
  if (!name) return null;
  const body = payload.subarray(19, 19 + Math.floor(u32be(payload, 15) / 8));
  if (name === 'stealth_pnginfo') return { name, text: utf8(body) };
  const inside = gzipBody(body);
  return { name, text: inside ? utf8(inflateBounded(inside, MAX_TEXT, 'raw').bytes) : null };
}

/** 8 bits, colour with alpha, not interlaced: the only kind the writers make. */
function readHeader(bytes: Uint8Array): { width: number; height: number } | null {
  if (!hasAscii(bytes, 12, 'IHDR') || u8(bytes, 24) !== 8 || u8(bytes, 25) !== 6 || u8(bytes, 28) !== 0) return null;
  const [width, height] = [u32be(bytes, 16), u32be(bytes, 20)];
  return width > 0 && height > 0 && width < 1 << 20 && height < 1 << 20 ? { width, height } : null;
}

/** Inflates the picture data until `wanted` bytes are there, or `goOn` says that it is not worth it. */
function readRows(bytes: Uint8Array, wanted: number, goOn: (soFar: Uint8Array) => boolean): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((part) => {
    if (part.length) parts.push(part);
    length += part.length;
  });
  let step = FIRST_STEP;
  try {
    for (let at = 8; at + 12 <= bytes.length; at += 12 + u32be(bytes, at)) {
      if (!hasAscii(bytes, at + 4, 'IDAT')) continue;
      const end = Math.min(at + 8 + u32be(bytes, at), bytes.length);
      for (let from = at + 8; from < end; ) {
        const before = parts.length;
        const to = Math.min(from + step, end);
        stream.push(bytes.subarray(from, to), false);
        from = to;
        step = Math.min(step * 2, LAST_STEP);
        if (length >= wanted) return joinBytes(parts).subarray(0, wanted);
        if (parts.length > before && parts.length < 64 && !goOn(joinBytes(parts))) return null;
      }
    }
  } catch {
    // Broken picture data: what came out so far has to do.
  }
  return joinBytes(parts).subarray(0, wanted);
}

/** Bits of the first pixel's alpha, as far as rows have begun, against the first letters of the signature. */
function mayBegin(rows: Uint8Array, stride: number, height: number): boolean {
  const begun = Math.ceil((rows.length - ALPHA_OF_FIRST_PIXEL) / stride);
  const count = Math.min(Math.max(begun, 0), height, SIGNATURE_BITS);
  const wholeBytes = count >> 3;
  if (count === 0 || height < SIGNATURE_BITS) return true;
  const letters = columnBits(rows, stride, count, Math.max(1, wholeBytes));
  const known = Math.min(count, 8);
  const first = SIGNATURE.charCodeAt(0) >> (8 - known);
  if (known < 8) return u8(letters, 0) >> (8 - known) === first;
  return hasAscii(letters, 0, SIGNATURE.slice(0, wholeBytes));
}

/**
 * Lowest alpha bits down the columns, packed into bytes. Undoes the PNG filters for the alpha byte alone: all filters work on
 * bytes of the same channel (PNG third edition §9.2).
 */
function columnBits(pixels: Uint8Array, stride: number, height: number, count: number): Uint8Array {
  const columns = Math.min(Math.ceil((count * 8) / height), (stride - 1) >> 2);
  const packed = new Uint8Array(count);
  // The rows have to be undone from top to bottom, the bits are wanted column by column: keep one row of each.
  const alpha = new Uint8Array(columns * height);
  for (let y = 0; y < height; y++) {
    const row = y * stride;
    const filter = pixels[row];
    for (let x = 0; x < columns; x++) {
      const raw = pixels[row + 4 + 4 * x] ?? 0;
      const left = x > 0 ? (alpha[(x - 1) * height + y] ?? 0) : 0;
      const up = y > 0 ? (alpha[x * height + y - 1] ?? 0) : 0;
      const corner = x > 0 && y > 0 ? (alpha[(x - 1) * height + y - 1] ?? 0) : 0;
      alpha[x * height + y] = raw + predictor(filter, left, up, corner);
    }
  }
  for (let bit = 0; bit < count * 8 && bit < alpha.length; bit++)
    packed[bit >> 3] = u8(packed, bit >> 3) | ((u8(alpha, bit) & 1) << (7 - (bit & 7)));
  return packed;
}

function predictor(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}

/** The deflate stream of a gzip file (RFC 1952 §2.3). */
function gzipBody(data: Uint8Array): Uint8Array | null {
  if (u8(data, 0) !== 0x1f || u8(data, 1) !== 0x8b || data.length < 18) return null;
  const flags = u8(data, 3);
  let at = 10;
  if (flags & 4) at += 2 + (u8(data, at) | (u8(data, at + 1) << 8));
  for (const flag of [8, 16]) if (flags & flag) at = data.indexOf(0, at) + 1;
  if (flags & 2) at += 2;
  return data.subarray(at, -8);
}
