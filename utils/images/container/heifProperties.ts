import { u8, u16be, u32be } from '../bytes.ts';
import { type IsoBox, isoBoxes } from './isoBoxes.ts';
import type { Heif } from './readHeif.ts';

/** Bytes one association of an `ipma` box takes: one, or two when flag 1 is set (ISO/IEC 23008-12 §9.3). */
export const associationSize = (bytes: Uint8Array, ipma: IsoBox): number => (u8(bytes, ipma.body + 3) & 1 ? 2 : 1);

/** One item's entry in an `ipma` box. */
export interface IpmaEntry {
  id: number;
  start: number;
  end: number;
  properties: number[];
}

/** @returns null when the box is cut */
export function ipmaEntries(bytes: Uint8Array, ipma: IsoBox): IpmaEntry[] | null {
  const wide = u8(bytes, ipma.body) > 0;
  const size = associationSize(bytes, ipma);
  const count = u32be(bytes, ipma.body + 4);
  const entries: IpmaEntry[] = [];
  let at = ipma.body + 8;
  for (let n = 0; n < count; n++) {
    if (at >= ipma.end) return null;
    const start = at;
    const id = wide ? u32be(bytes, at) : u16be(bytes, at);
    at += wide ? 4 : 2;
    const associations = u8(bytes, at++);
    const properties: number[] = [];
    for (let p = 0; p < associations; p++, at += size)
      properties.push(size === 2 ? u16be(bytes, at) & 0x7fff : u8(bytes, at) & 0x7f);
    if (at > ipma.end) return null;
    entries.push({ id, start, end: at, properties });
  }
  return entries;
}

/** Fills in the property boxes and which item has which. */
export function heifProperties(bytes: Uint8Array, iprp: IsoBox, heif: Heif): void {
  const { boxes } = isoBoxes(bytes, iprp.body, iprp.end);
  const ipco = boxes.find((box) => box.type === 'ipco');
  if (ipco) {
    const { boxes: properties, whole } = isoBoxes(bytes, ipco.body, ipco.end);
    heif.properties = properties;
    if (!whole) heif.sound = false;
  }
  for (const ipma of boxes.filter((box) => box.type === 'ipma')) {
    const entries = ipmaEntries(bytes, ipma);
    if (!entries) heif.sound = false;
    for (const { id, properties } of entries ?? [])
      heif.associations.set(id, [...(heif.associations.get(id) ?? []), ...properties]);
  }
}
