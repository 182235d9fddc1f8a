/** 0xFF followed by a code from 0xC0 on that is no restart marker ends the entropy-coded data (ITU-T T.81 §B.1.1). */
function isMarker(code: number | undefined): boolean {
  return code !== undefined && code >= 0xc0 && code !== 0xff && (code < 0xd0 || code > 0xd7);
}

/**
 * Where the entropy-coded data that starts at `from` ends: the offset of the next marker's 0xFF, or the file's length.
 *
 * Reads 16 bytes at a time as words, because this is the one loop that touches every byte of a JPEG.
 */
export function nextMarker(bytes: Uint8Array, from: number): number {
  const length = bytes.length;
  let at = from;
  const aligned = Math.min(length, at + ((4 - ((bytes.byteOffset + at) & 3)) & 3));
  for (; at < aligned; at++) if (bytes[at] === 0xff && isMarker(bytes[at + 1])) return at;
  if (at >= length) return length;

  const words = new Int32Array(bytes.buffer, bytes.byteOffset + at, (length - at) >> 2);
  const wholeSteps = words.length & ~3;
  for (let w = 0; w < wholeSteps; w += 4) {
    const a = words[w] as number;
    const b = words[w + 1] as number;
    const c = words[w + 2] as number;
    const d = words[w + 3] as number;
    // A byte of x is 0xFF exactly where a byte of ~x is 0; the classic test for a zero byte in a word.
    const hit = ((~a - 0x01010101) & a) | ((~b - 0x01010101) & b) | ((~c - 0x01010101) & c) | ((~d - 0x01010101) & d);
    if ((hit & 0x80808080) === 0) continue;
    const start = at + w * 4;
    for (let i = start; i < start + 16; i++) if (bytes[i] === 0xff && isMarker(bytes[i + 1])) return i;
  }
  for (let i = at + wholeSteps * 4; i < length; i++) if (bytes[i] === 0xff && isMarker(bytes[i + 1])) return i;
  return length;
}
