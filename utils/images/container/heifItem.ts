import { hasAscii, latin1, u8, u16be, u32be } from '../bytes.ts';
import type { IsoBox } from './isoBoxes.ts';
import { isoBoxes } from './isoBoxes.ts';

/** One item of a HEIF file: a coded picture, a grid, or metadata. Extents are offsets in the file. */
export interface HeifItem {
  id: number;
  /** `hvc1`, `av01`, `grid`, `Exif`, `mime`, … */
  type: string;
  contentType: string;
  extents: Array<{ start: number; end: number }>;
  /** 0 in the file, 1 in the `idat` box, 2 in another item; −1 when the file does not say where it is. */
  method: number;
  /** The item's `infe` box in the file. */
  infe: IsoBox;
}

const MAX_ITEMS = 5_000;

/** The entries of the `iinf` box, and whether they fill it. */
export const infeBoxes = (bytes: Uint8Array, iinf: IsoBox): { boxes: IsoBox[]; whole: boolean } =>
  isoBoxes(bytes, iinf.body + (u8(bytes, iinf.body) === 0 ? 6 : 8), iinf.end);

/** Item entries of the `iinf` box (ISO/IEC 14496-12 §8.11.6). */
export function heifItems(bytes: Uint8Array, iinf: IsoBox): Map<number, HeifItem> {
  const items = new Map<number, HeifItem>();
  for (const infe of infeBoxes(bytes, iinf).boxes) {
    const version = u8(bytes, infe.body);
    const wide = version > 2;
    // Shorter than its own fields, or of the first versions, which no picture file uses.
    const isWhole = infe.end - infe.body >= (wide ? 14 : 12);
    if (infe.type !== 'infe' || version < 2 || !isWhole || items.size >= MAX_ITEMS) continue;
    const id = wide ? u32be(bytes, infe.body + 4) : u16be(bytes, infe.body + 4);
    const typeAt = infe.body + (wide ? 10 : 8);
    const type = latin1(bytes.subarray(typeAt, Math.min(typeAt + 4, infe.end)));
    const [, contentType = ''] = latin1(bytes.subarray(Math.min(typeAt + 4, infe.end), infe.end)).split('\0');
    items.set(id, { id, type, contentType: type === 'mime' ? contentType : '', extents: [], method: -1, infe });
  }
  return items;
}

/** Where one entry of `iloc` stands, so that it can be taken out. */
export interface IlocEntry {
  id: number;
  start: number;
  end: number;
}

/**
 * Item locations of the `iloc` box (§8.11.3), written into the items.
 * @returns the entries, or null when the box is not whole
 */
export function heifLocations(
  bytes: Uint8Array,
  iloc: IsoBox,
  idat: IsoBox | undefined,
  items: Map<number, HeifItem>,
): IlocEntry[] | null {
  const version = u8(bytes, iloc.body);
  const sizes = u16be(bytes, iloc.body + 4);
  const [offsetSize, lengthSize, baseSize, indexSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15, sizes & 15];
  if (version > 2 || [offsetSize, lengthSize, baseSize].some((size) => size !== 0 && size !== 4 && size !== 8))
    return null;
  const number = (at: number, size: number): number =>
    size === 0 ? 0 : size === 4 ? u32be(bytes, at) : u32be(bytes, at) * 2 ** 32 + u32be(bytes, at + 4);
  const wide = version === 2;
  let at = iloc.body + (wide ? 10 : 8);
  const count = wide ? u32be(bytes, iloc.body + 6) : u16be(bytes, iloc.body + 6);
  const entries: IlocEntry[] = [];
  for (let n = 0; n < count; n++) {
    if (at >= iloc.end || n >= MAX_ITEMS) return null;
    const start = at;
    const id = wide ? u32be(bytes, at) : u16be(bytes, at);
    at += wide ? 4 : 2;
    const method = version > 0 ? u16be(bytes, at) & 15 : 0;
    if (version > 0) at += 2;
    const dataReference = u16be(bytes, at);
    const base = number(at + 2, baseSize);
    at += 2 + baseSize;
    const extentCount = u16be(bytes, at);
    at += 2;
    const item = items.get(id);
    if (item) item.method = dataReference === 0 ? method : -1;
    for (let e = 0; e < extentCount; e++) {
      if (at >= iloc.end) return null;
      if (version > 0) at += indexSize;
      const from = base + number(at, offsetSize) + (method === 1 ? (idat?.body ?? Number.MAX_SAFE_INTEGER) : 0);
      const size = number(at + offsetSize, lengthSize);
      at += offsetSize + lengthSize;
      item?.extents.push({ start: from, end: from + size });
    }
    if (at > iloc.end) return null;
    entries.push({ id, start, end: at });
  }
  return entries;
}

/** References between items from the `iref` box (§8.11.12), one per box. */
export interface HeifReference {
  type: string;
  from: number;
  to: number[];
  box: IsoBox;
}

export function heifReferences(bytes: Uint8Array, iref: IsoBox): HeifReference[] {
  const wide = u8(bytes, iref.body) > 0;
  const size = wide ? 4 : 2;
  const id = (at: number): number => (wide ? u32be(bytes, at) : u16be(bytes, at));
  return isoBoxes(bytes, iref.body + 4, iref.end).boxes.map((box) => {
    const count = Math.min(
      u16be(bytes, box.body + size),
      Math.floor(Math.max(0, box.end - box.body - size - 2) / size),
    );
    const to = Array.from({ length: count }, (_, n) => id(box.body + size + 2 + n * size));
    return { type: box.type, from: id(box.body), to, box };
  });
}

/** True for an item that is no picture: EXIF, a MIME type, an address. */
export const isMetadataItem = (item: HeifItem): boolean => /^(?:Exif|mime|uri |xml )$/.test(item.type);

/** True for an XMP item: `mime` with the RDF type. */
export const isXmpItem = (item: HeifItem): boolean => item.type === 'mime' && item.contentType.includes('rdf+xml');

/** True for the uuid box with this id. */
export const isUuid = (bytes: Uint8Array, box: IsoBox, id: string): boolean =>
  box.type === 'uuid' && hasAscii(bytes, box.body, id);

/** XMP specification part 3 §1.2.5 and C2PA specification §A.5: the two ids that matter in a picture. */
export const XMP_UUID = '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac';
export const C2PA_UUID = '\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81';
