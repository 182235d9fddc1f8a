import { u32be } from '../bytes.ts';

/** One ISO base media file format box (ISO/IEC 14496-12 §4.2): where it starts, where its body starts, where it ends. */
export interface IsoBox {
  type: string;
  start: number;
  body: number;
  end: number;
}

const MAX_BOXES = 10_000;

/**
 * The boxes between two offsets. A box that claims to reach beyond `to` is cut there, a size too small ends the list.
 * @returns the boxes, and whether they fill the space exactly
 */
export function isoBoxes(bytes: Uint8Array, from: number, to: number): { boxes: IsoBox[]; whole: boolean } {
  const boxes: IsoBox[] = [];
  let at = from;
  while (at + 8 <= to) {
    if (boxes.length >= MAX_BOXES) return { boxes, whole: false };
    let size = u32be(bytes, at);
    let header = 8;
    if (size === 1) {
      size = u32be(bytes, at + 8) * 2 ** 32 + u32be(bytes, at + 12);
      header = 16;
    } else if (size === 0) size = to - at;
    if (size < header) return { boxes, whole: false };
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = Math.min(at + size, to);
    boxes.push({ type, start: at, body: Math.min(at + header, end), end });
    if (at + size > to) return { boxes, whole: false };
    at = end;
  }
  return { boxes, whole: at === to };
}
