import type { Position } from '../carried.ts';
import type { Ifd, TiffFile } from './readTiff.ts';
import { readNumbers, readText } from './readValue.ts';

/** The position of a GPS directory (EXIF 2.32 §4.6.6); null when it has none, or one that is no place on earth. */
export function gpsPosition(tiff: TiffFile, gps: Ifd): Position | null {
  const find = (tag: number) => gps.entries.find((entry) => entry.tag === tag && entry.size > 0);
  const degrees = (valueTag: number, referenceTag: number, negative: RegExp): number | null => {
    const value = find(valueTag);
    if (!value) return null;
    const [whole = Number.NaN, minutes = 0, seconds = 0] = readNumbers(tiff, value, 3);
    // A writer that leaves minutes or seconds as 0/0 means "none".
    const sum = whole + (Number.isNaN(minutes) ? 0 : minutes / 60) + (Number.isNaN(seconds) ? 0 : seconds / 3600);
    const reference = find(referenceTag);
    return reference && negative.test(readText(tiff, reference)) ? -sum : sum;
  };
  const latitude = degrees(2, 1, /^s/i);
  const longitude = degrees(4, 3, /^w/i);
  if (latitude === null || longitude === null) return null;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 360)) return null;
  const height = find(6);
  const metres = height ? readNumbers(tiff, height, 1)[0] : undefined;
  const below = find(5);
  const position: Position = { latitude: round(latitude), longitude: round(longitude), where: 'exif' };
  if (metres !== undefined && Number.isFinite(metres))
    position.altitude = below && readNumbers(tiff, below, 1)[0] === 1 ? -metres : metres;
  return position;
}

/** Seven decimals are a centimetre; more is only noise of the division. */
const round = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
