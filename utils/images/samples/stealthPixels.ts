import { ascii, joinBytes } from '../bytes.ts';

/** Writes a payload into the lowest alpha bits of RGBA pixels, down the columns, as NovelAI does. */
export function hideInAlpha(pixels: Uint8Array, width: number, height: number, payload: Uint8Array): void {
  for (let bit = 0; bit < payload.length * 8; bit++) {
    const at = ((bit % height) * width + Math.floor(bit / height)) * 4 + 3;
    const one = ((payload[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1;
    pixels[at] = ((pixels[at] ?? 0) & 0xfe) | one;
  }
}

/** Signature, length in bits, data. */
export function stealthBytes(name: 'stealth_pnginfo' | 'stealth_pngcomp', data: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, data.length * 8);
  return joinBytes([ascii(name), length, data]);
}
