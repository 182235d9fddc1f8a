import type { Block, Layout, Problem } from '../block.ts';
import { u8, u32be } from '../bytes.ts';
import type { ImageFormat } from '../imageFormat.ts';
import { C2PA_UUID, isMetadataItem, isUuid, isXmpItem, XMP_UUID } from './heifItem.ts';
import type { IsoBox } from './isoBoxes.ts';
import { isoBoxes } from './isoBoxes.ts';
import { type Heif, readHeif } from './readHeif.ts';

/** What `walkHeif` finds beyond the blocks: the container itself, and the EXIF code of the rotation and mirror it prescribes. */
export interface HeifLayout extends Layout {
  heif: Heif;
  orientation: number | null;
  colourProfile: IsoBox | null;
}

/** Boxes that hold the picture, or that a reader needs to find it. A top-level box that is not here is `unknown`. */
const TOP = new Set(['ftyp', 'meta', 'mdat', 'moov', 'free', 'skip', 'wide', 'styp', 'sidx', 'moof', 'mfra', 'pdin']);

/** Takes a HEIC or AVIF apart. Only metadata becomes blocks: the rest is the container. */
export function walkHeif(bytes: Uint8Array, format: ImageFormat): HeifLayout {
  const heif = readHeif(bytes);
  const problems = new Set<Problem>();
  if (!heif.sound) problems.add('damaged');
  const blocks: Block[] = [];
  for (const item of heif.items.values()) {
    const kind = item.type === 'Exif' ? 'exif' : isXmpItem(item) ? 'xmp' : null;
    const extent = item.extents.length === 1 ? item.extents[0] : undefined;
    if (!isMetadataItem(item)) continue;
    if (!kind || !extent || item.method < 0 || item.method > 1) {
      // In pieces, in another item, or of a kind nobody reads: there, but not looked into.
      blocks.push({ kind: 'unknown', name: `${item.type.trim()} item`, start: 0, end: 0, dataStart: 0, dataEnd: 0 });
      continue;
    }
    const end = Math.min(extent.end, bytes.length);
    const start = Math.min(extent.start, end);
    // An Exif item begins with the distance from here to the TIFF header (ISO/IEC 23008-12 annex A.2.1).
    const dataStart = kind === 'exif' ? Math.min(start + 4 + u32be(bytes, start), end) : start;
    blocks.push({ kind, name: kind === 'exif' ? 'Exif item' : 'XMP item', start, end, dataStart, dataEnd: end });
  }
  for (const box of heif.top) {
    const kind = isUuid(bytes, box, XMP_UUID) ? 'xmp' : isUuid(bytes, box, C2PA_UUID) ? 'content-credentials' : null;
    const [start, dataEnd] = [box.start, box.end];
    const dataStart = Math.min(box.body + 16, box.end);
    if (kind) blocks.push({ kind, name: `uuid ${kind}`, start, end: dataEnd, dataStart, dataEnd });
    else if (!TOP.has(box.type)) {
      const name = /^[ -~]{4}$/.test(box.type) ? box.type : 'stray box';
      blocks.push({
        kind: box.type === 'mpvd' ? 'trailer' : 'unknown',
        name,
        start,
        end: dataEnd,
        dataStart: box.body,
        dataEnd,
      });
    }
  }
  const lastEnd = heif.top.at(-1)?.end ?? 0;
  if (lastEnd < bytes.length)
    blocks.push({
      kind: 'trailer',
      name: 'after the end',
      start: lastEnd,
      end: bytes.length,
      dataStart: lastEnd,
      dataEnd: bytes.length,
    });

  const mine = (heif.associations.get(heif.primary) ?? [])
    .map((index) => heif.properties[index - 1])
    .filter((box) => box !== undefined);
  const size = mine.find((box) => box.type === 'ispe');
  const colr = mine.find(
    (box) =>
      box.type === 'colr' && /^(prof|rICC)$/.test(String.fromCharCode(...bytes.subarray(box.body, box.body + 4))),
  );
  const track = size ? undefined : movieSize(bytes, heif);
  return {
    format,
    blocks,
    width: size ? u32be(bytes, size.body + 4) : (track?.width ?? null),
    height: size ? u32be(bytes, size.body + 8) : (track?.height ?? null),
    animated: heif.top.some((box) => box.type === 'moov'),
    problems,
    heif,
    orientation: orientation(bytes, mine),
    colourProfile: colr ?? null,
  };
}

/** Size of the first visual track of an image sequence that has no still picture. */
function movieSize(bytes: Uint8Array, heif: Heif): { width: number; height: number } | undefined {
  const moov = heif.top.find((box) => box.type === 'moov');
  if (!moov) return undefined;
  const trak = isoBoxes(bytes, moov.body, moov.end).boxes.find((box) => box.type === 'trak');
  const tkhd = trak && isoBoxes(bytes, trak.body, trak.end).boxes.find((box) => box.type === 'tkhd');
  return tkhd && { width: u32be(bytes, tkhd.end - 8) >>> 16, height: u32be(bytes, tkhd.end - 4) >>> 16 };
}

/** `irot` turns anticlockwise by quarters, then `imir` mirrors (§6.5.10, §6.5.12); together they are one of the eight EXIF codes. */
function orientation(bytes: Uint8Array, properties: readonly IsoBox[]): number | null {
  const irot = properties.find((box) => box.type === 'irot');
  const imir = properties.find((box) => box.type === 'imir');
  if (!irot && !imir) return null;
  const turns = irot ? u8(bytes, irot.body) & 3 : 0;
  if (!imir) return [1, 8, 3, 6][turns] ?? null;
  const mirrored = u8(bytes, imir.body) & 1 ? [2, 7, 4, 5] : [4, 5, 2, 7];
  return mirrored[turns] ?? null;
}
