import { hasAscii, u16be, u16le, u32be, u32le } from '../bytes.ts';

/** One directory entry. `valueAt` and `size` say where the value lies in the data; `size` is 0 when it lies outside. */
export interface IfdEntry {
  tag: number;
  type: number;
  count: number;
  entryAt: number;
  valueAt: number;
  size: number;
}

export type IfdName = 'IFD0' | 'IFD1' | 'IFD' | 'SubIFD' | 'Exif' | 'GPS' | 'Interop';

export interface Ifd {
  name: IfdName;
  at: number;
  /** Offset behind the last entry, where the offset of the next directory stands. */
  nextAt: number;
  entries: IfdEntry[];
}

/** A TIFF structure read: a TIFF file, or the payload of an EXIF block. */
export interface TiffFile {
  data: Uint8Array;
  little: boolean;
  ifds: Ifd[];
  /** False when a directory is cut, repeats, or a value lies outside the data. */
  sound: boolean;
}

/** Bytes per value by type (TIFF 6.0 section 2, and type 13 IFD from the supplements). */
const TYPE_SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

const POINTERS: Readonly<Record<number, IfdName>> = { 34665: 'Exif', 34853: 'GPS', 40965: 'Interop', 330: 'SubIFD' };

/** A directory that points at itself is read once; beyond these numbers a file is called unsound and reading stops. */
const MAX_IFDS = 512;
const MAX_ENTRIES = 20_000;

/** Reads all directories of a TIFF structure: the chain, and those behind the EXIF, GPS, interoperability and SubIFD pointers. */
export function readTiff(data: Uint8Array): TiffFile {
  const little = hasAscii(data, 0, 'II*\0');
  const tiff: TiffFile = { data, little, ifds: [], sound: little || hasAscii(data, 0, 'MM\0*') };
  if (!tiff.sound) return tiff;
  const u32 = little ? u32le : u32be;
  const seen = new Set<number>();
  const waiting: Array<[at: number, name: IfdName]> = [[u32(data, 4), 'IFD0']];
  let entries = 0;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [at, name] = next;
    if (at === 0) continue;
    if (seen.has(at) || seen.size >= MAX_IFDS || entries > MAX_ENTRIES) {
      tiff.sound = false;
      continue;
    }
    seen.add(at);
    const ifd = readIfd(tiff, at, name);
    entries += ifd.entries.length;
    tiff.ifds.push(ifd);
    for (const entry of ifd.entries) {
      const target = POINTERS[entry.tag];
      if (!target || entry.size < 4) continue;
      const count = target === 'SubIFD' ? Math.min(entry.count, MAX_IFDS) : 1;
      for (let n = 0; n < count; n++) waiting.push([u32(data, entry.valueAt + 4 * n), target]);
    }
    if (name === 'IFD0' || name === 'IFD1' || name === 'IFD')
      waiting.push([u32(data, ifd.nextAt), name === 'IFD0' ? 'IFD1' : 'IFD']);
  }
  return tiff;
}

/** One directory at an offset; entries beyond the data are left out. */
export function readIfd(tiff: TiffFile, at: number, name: IfdName): Ifd {
  const { data, little } = tiff;
  const u16 = little ? u16le : u16be;
  const u32 = little ? u32le : u32be;
  const declared = at + 2 <= data.length ? u16(data, at) : 0;
  const count = Math.min(declared, Math.floor(Math.max(0, data.length - at - 2) / 12));
  if (count < declared || at + 2 > data.length) tiff.sound = false;
  const entries: IfdEntry[] = [];
  for (let n = 0; n < count; n++) {
    const entryAt = at + 2 + 12 * n;
    const type = u16(data, entryAt + 2);
    const values = u32(data, entryAt + 4);
    const bytes = values * (TYPE_SIZES[type] ?? 0);
    const valueAt = bytes <= 4 ? entryAt + 8 : u32(data, entryAt + 8);
    const inside = valueAt + bytes <= data.length;
    if (!inside) tiff.sound = false;
    entries.push({ tag: u16(data, entryAt), type, count: values, entryAt, valueAt, size: inside ? bytes : 0 });
  }
  return { name, at, nextAt: at + 2 + 12 * count, entries };
}
