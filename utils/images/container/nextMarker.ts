/** 0xFF followed by a code from 0xC0 on that is no restart marker ends the entropy-coded data (ITU-T T.81 §B.1.1). */
function isMarker(code: number | undefined): boolean {
  return code !== undefined && code >= 0xc0 && code !== 0xff && (code < 0xd0 || code > 0xd7);
}

/** The offset of the first marker from `from` on, read byte by byte; `to` when there is none before it. */
function slowly(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at] === 0xff && isMarker(bytes[at + 1])) return at;
  return to;
}

const TOPS = 0x80808080;
const NOT_ONES = ~0x01010101;

/**
 * Where the entropy-coded data that starts at `from` ends: the offset of the next marker's 0xFF, or the file's length.
 *
 * Reads 32 bytes at a time as words, because this is the one loop that touches every byte of a JPEG. A word x has a byte 0xFF exactly
 * where ~x has a byte 0, and there `(~x - 0x01010101) & x` has its top bit set; a 0xFE right behind may have it too, so a hit is looked
 * at byte by byte. `~x - 0x01010101` is `~0x01010101 - x`. Every platform of today's browsers is little-endian.
 */
export function nextMarker(bytes: Uint8Array, from: number): number {
  const length = bytes.length;
  const start = Math.min(length, from + ((4 - ((bytes.byteOffset + from) & 3)) & 3));
  const early = slowly(bytes, from, start);
  if (early < start || start >= length) return early;

  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, (length - start) >> 2);
  const whole = words.length & ~7;
  for (let w = 0; w < whole; w += 8) {
    const a = words[w] as number;
    const b = words[w + 1] as number;
    const c = words[w + 2] as number;
    const d = words[w + 3] as number;
    const e = words[w + 4] as number;
    const f = words[w + 5] as number;
    const g = words[w + 6] as number;
    const h = words[w + 7] as number;
    const hit =
      ((NOT_ONES - a) & a) |
      ((NOT_ONES - b) & b) |
      ((NOT_ONES - c) & c) |
      ((NOT_ONES - d) & d) |
      ((NOT_ONES - e) & e) |
      ((NOT_ONES - f) & f) |
      ((NOT_ONES - g) & g) |
      ((NOT_ONES - h) & h);
    if ((hit & TOPS) === 0) continue;
    for (let k = w; k < w + 8; k++) {
      const word = words[k] as number;
      const full = (NOT_ONES - word) & word & TOPS;
      // The byte behind has its two top bits set (little-endian: it is the higher one); behind the fourth byte stands the next word.
      if (full === 0 || (full > 0 && (full & (word >>> 8) & (word >>> 7)) === 0)) continue;
      const at = start + 4 * k;
      const found = slowly(bytes, at, at + 4);
      if (found < at + 4) return found;
    }
  }
  return slowly(bytes, start + 4 * whole, length);
}
