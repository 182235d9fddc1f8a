import { latin1 } from '../bytes.ts';
import { gpsPosition } from '../exif/gpsPosition.ts';
import { type Ifd, type IfdEntry, readTiff, type TiffFile } from '../exif/readTiff.ts';
import { readBytes } from '../exif/readValue.ts';
import { type CoarseCoordinate, coarsePosition } from './coarsePosition.ts';
import { compactIfd, outOfLine } from './compactIfd.ts';
import { editIptc } from './editIptc.ts';
import { editPhotoshop } from './editPhotoshop.ts';
import { editXmp } from './editXmp.ts';
import { type Edit, mergeRanges, type Patch, patchesAreSound, type Range, rangesMeet, sameBytes } from './patch.ts';
import { pictureRanges } from './pictureRanges.ts';

/** GPS pointer, maker note (nobody can look into all of them, and some hold a place), GeoTIFF. */
const LOCATION_TAGS = new Set([0x8825, 37500, 33550, 33922, 34264, 34735, 34736, 34737]);
/** XMP, IPTC, Photoshop resources. */
const NESTED = new Set([700, 33723, 34377]);
/** Photoshop resources can hold EXIF, and EXIF Photoshop resources; nobody nests them further. */
const MAX_DEPTH = 3;
/** Version, latitude and longitude with their references: all that a coarse position needs. */
const COARSE_TAGS = new Set([0, 1, 2, 3, 4]);

/** True when a C2PA manifest repeats the position; it cannot be edited, only taken out. */
export const manifestHasPosition = (data: Uint8Array): boolean => /GPSL(?:at|ong)itude/.test(latin1(data));

/**
 * The patches that take positions and places out of a TIFF structure and leave every other byte where it is.
 * @param depth how many structures this one lies in
 * @returns null when the structure is too broken to say that all of it is gone
 */
export function locationInExif(data: Uint8Array, coarse: boolean, known?: TiffFile, depth = 0): Patch[] | null {
  const tiff = known ?? readTiff(data);
  const pictures = pictureRanges(tiff);
  if (!tiff.sound || !pictures || depth > MAX_DEPTH) return null;
  // Values that are structures of their own are looked through once each: together they cannot be longer than the data.
  let toRead = data.length;
  const patches: Patch[] = [];
  const blanked: Range[] = [];
  const kept: Range[] = [{ start: 0, end: 8 }, ...pictures];
  for (const ifd of tiff.ifds) {
    const gps = ifd.name === 'GPS' ? editGps(tiff, ifd, coarse) : null;
    const stays = new Set(gps ? gps.stays : ifd.entries.filter((entry) => !goes(tiff, entry, coarse)));
    for (const entry of ifd.entries) {
      const range = outOfLine(entry);
      if (range) (stays.has(entry) ? kept : blanked).push(range);
      if (!stays.has(entry) || !NESTED.has(entry.tag)) continue;
      toRead -= entry.size;
      const edit = toRead < 0 ? 'unreadable' : editValue(tiff, entry, coarse, depth);
      if (edit === 'unreadable') return null;
      if (edit !== 'same') patches.push({ at: entry.valueAt, bytes: edit });
    }
    if (stays.size < ifd.entries.length) patches.push(compactIfd(tiff, ifd, [...stays]));
    else kept.push({ start: ifd.at, end: ifd.nextAt });
    patches.push(...(gps?.patches ?? []));
  }
  const toBlank = mergeRanges(blanked);
  if (rangesMeet(toBlank, mergeRanges(kept))) return null;
  for (const { start, end } of toBlank) patches.push({ at: start, bytes: new Uint8Array(end - start) });
  if (!patchesAreSound(patches, data.length)) return null;
  const written = patches.map(({ at, bytes }) => ({ start: at, end: at + bytes.length }));
  if (rangesMeet(mergeRanges(written), pictures)) return null;
  return patches.filter(({ at, bytes }) => !sameBytes(bytes, data.subarray(at, at + bytes.length)));
}

function goes(tiff: TiffFile, entry: IfdEntry, coarse: boolean): boolean {
  if (entry.tag === 52545) return manifestHasPosition(readBytes(tiff, entry));
  if (entry.tag === 0x8825 && coarse) return false;
  return LOCATION_TAGS.has(entry.tag);
}

function editValue(tiff: TiffFile, entry: IfdEntry, coarse: boolean, depth: number): Edit {
  if (entry.tag === 700) return editXmp(readBytes(tiff, entry), coarse);
  if (entry.tag === 33723) return editIptc(readBytes(tiff, entry));
  return editPhotoshop(readBytes(tiff, entry), coarse, depth + 1);
}

/** Empties a GPS directory, or leaves latitude and longitude on the coarse grid in it. */
function editGps(tiff: TiffFile, gps: Ifd, coarse: boolean): { stays: IfdEntry[]; patches: Patch[] } {
  const position = coarse ? gpsPosition(tiff, gps) : null;
  const stays = gps.entries.filter((entry) => COARSE_TAGS.has(entry.tag));
  const rationals = [2, 4].map((tag) =>
    stays.find((entry) => entry.tag === tag && entry.type === 5 && entry.count === 3 && entry.size === 24),
  );
  const [north, east] = rationals;
  if (!position || !north || !east || stays.length > 5) return { stays: [], patches: [] };
  const grid = coarsePosition(position.latitude, position.longitude);
  return {
    stays,
    patches: [
      { at: north.valueAt, bytes: degreesMinutes(grid.latitude, tiff.little) },
      { at: east.valueAt, bytes: degreesMinutes(grid.longitude, tiff.little) },
    ],
  };
}

/** Three fractions: degrees, minutes, no seconds. The sign stays in the reference letter. */
function degreesMinutes({ degrees, minutes }: CoarseCoordinate, little: boolean): Uint8Array {
  const bytes = new Uint8Array(24);
  const view = new DataView(bytes.buffer);
  [degrees, 1, minutes, 1, 0, 1].forEach((number, n) => {
    view.setUint32(4 * n, number, little);
  });
  return bytes;
}
