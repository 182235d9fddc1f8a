import { u8, u16be, u32be } from '../bytes.ts';
import {
  type HeifItem,
  type HeifReference,
  heifItems,
  heifLocations,
  heifReferences,
  type IlocEntry,
  infeBoxes,
} from './heifItem.ts';
import { heifProperties } from './heifProperties.ts';
import { type IsoBox, isoBoxes } from './isoBoxes.ts';

/** A HEIC or AVIF file taken apart (ISO/IEC 23008-12). `sound` is false when a box is cut or contradicts another. */
export interface Heif {
  top: IsoBox[];
  meta: IsoBox | undefined;
  inMeta: IsoBox[];
  items: Map<number, HeifItem>;
  locations: IlocEntry[];
  references: HeifReference[];
  primary: number;
  /** Property boxes in the order of `ipco`; associations count them from 1. */
  properties: IsoBox[];
  associations: Map<number, number[]>;
  sound: boolean;
}

export function readHeif(bytes: Uint8Array): Heif {
  const { boxes: top, whole } = isoBoxes(bytes, 0, bytes.length);
  const meta = top.find((box) => box.type === 'meta');
  const heif: Heif = {
    top,
    meta,
    inMeta: [],
    items: new Map(),
    locations: [],
    references: [],
    primary: -1,
    properties: [],
    associations: new Map(),
    sound: whole && meta !== undefined && top.filter((box) => box.type === 'meta').length === 1,
  };
  if (!meta) return heif;
  const inMeta = isoBoxes(bytes, meta.body + 4, meta.end);
  heif.inMeta = inMeta.boxes;
  if (!inMeta.whole) heif.sound = false;
  const child = (type: string): IsoBox | undefined => {
    const found = heif.inMeta.filter((box) => box.type === type);
    if (found.length > 1) heif.sound = false;
    return found[0];
  };
  const [iinf, iloc, iref, iprp, pitm] = [child('iinf'), child('iloc'), child('iref'), child('iprp'), child('pitm')];
  const fills = (from: number, box: IsoBox): boolean => isoBoxes(bytes, from, box.end).whole;
  if (iinf) {
    const entries = infeBoxes(bytes, iinf);
    heif.items = heifItems(bytes, iinf);
    if (!entries.whole || heif.items.size !== entries.boxes.length) heif.sound = false;
  }
  if ((iref && !fills(iref.body + 4, iref)) || (iprp && !fills(iprp.body, iprp))) heif.sound = false;
  const locations = iloc && heifLocations(bytes, iloc, child('idat'), heif.items);
  if (locations) heif.locations = locations;
  else heif.sound = false;
  if (iref) heif.references = heifReferences(bytes, iref);
  if (iprp) heifProperties(bytes, iprp, heif);
  if (pitm) heif.primary = u8(bytes, pitm.body) === 0 ? u16be(bytes, pitm.body + 4) : u32be(bytes, pitm.body + 4);
  if (!iinf || !heif.items.has(heif.primary)) heif.sound = false;
  return heif;
}
