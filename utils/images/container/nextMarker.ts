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
/** Words of one look, and of one group: a look for each bit of a number. */
const LOOK = 8;
const GROUP = 32 * LOOK;

/**
 * Where the entropy-coded data that starts at `from` ends: the offset of the next marker's 0xFF, or the file's length.
 *
 * Reads 32 bytes at a time as words, because this is the one loop that touches every byte of a JPEG. Picture data has a 0xFF every 250
 * bytes or so, at places a processor cannot foresee, and each branch it guesses wrong there costs as much as two looks: so the looks of a
 * group only note in one bit whether they saw one, and then those with a bit are looked at more closely. Every platform of today's
 * browsers is little-endian.
 */
export function nextMarker(bytes: Uint8Array, from: number): number {
  const length = bytes.length;
  const start = Math.min(length, from + ((4 - ((bytes.byteOffset + from) & 3)) & 3));
  const early = slowly(bytes, from, start);
  if (early < start || start >= length) return early;

  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, (length - start) >> 2);
  // The last word of a group is looked at together with the one behind it.
  const whole = Math.max(0, words.length - 1) & -GROUP;
  for (let group = 0; group < whole; group += GROUP) {
    let seen = 0;
    for (let w = group; w < group + GROUP; w += LOOK) {
      const full = fullBytes(words, w);
      seen = (seen << 1) | ((full | -full) >>> 31);
    }
    while (seen !== 0) {
      const nth = Math.clz32(seen);
      seen ^= 0x80000000 >>> nth;
      const w = group + nth * LOOK;
      if (!mayHoldMarker(words, w)) continue;
      const at = start + 4 * w;
      const found = slowly(bytes, at, at + 4 * LOOK);
      if (found < at + 4 * LOOK) return found;
    }
  }
  return slowly(bytes, start + 4 * whole, length);
}

/**
 * Not 0 when one of the words of a look has a byte 0xFF. A word x has one exactly where ~x has a byte 0, and there
 * `(~x - 0x01010101) & x` has its top bit set; a 0xFE right behind may have it too. `~x - 0x01010101` is `~0x01010101 - x`.
 */
function fullBytes(words: Int32Array, w: number): number {
  const a = words[w] as number;
  const b = words[w + 1] as number;
  const c = words[w + 2] as number;
  const d = words[w + 3] as number;
  const e = words[w + 4] as number;
  const f = words[w + 5] as number;
  const g = words[w + 6] as number;
  const h = words[w + 7] as number;
  return (
    (((NOT_ONES - a) & a) |
      ((NOT_ONES - b) & b) |
      ((NOT_ONES - c) & c) |
      ((NOT_ONES - d) & d) |
      ((NOT_ONES - e) & e) |
      ((NOT_ONES - f) & f) |
      ((NOT_ONES - g) & g) |
      ((NOT_ONES - h) & h)) &
    TOPS
  );
}

/** True when a byte of a look is 0xFF and the one behind it is 0x80 or more, as that of a marker is. */
function mayHoldMarker(words: Int32Array, w: number): boolean {
  const b = words[w + 1] as number;
  const c = words[w + 2] as number;
  const d = words[w + 3] as number;
  const e = words[w + 4] as number;
  const f = words[w + 5] as number;
  const g = words[w + 6] as number;
  const h = words[w + 7] as number;
  const tops =
    before(words[w] as number, b) |
    before(b, c) |
    before(c, d) |
    before(d, e) |
    before(e, f) |
    before(f, g) |
    before(g, h) |
    before(h, words[w + 8] as number);
  return (tops & TOPS) !== 0;
}

/** The full bytes of a word before a byte of 0x80 or more. Little-endian: that is the higher one, or the first of the next word. */
const before = (word: number, next: number): number => (NOT_ONES - word) & word & ((word >>> 8) | (next << 24));
