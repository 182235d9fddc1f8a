import type { IfdName, TiffFile } from '../exif/readTiff.ts';
import { readNumbers, readText } from '../exif/readValue.ts';
import type { ExifEssence } from './minimalExif.ts';

/** Orientation and Adobe RGB mark of an EXIF block. */
export function exifEssence(tiff: TiffFile): ExifEssence {
  const find = (ifd: IfdName, tag: number) =>
    tiff.ifds.find((each) => each.name === ifd)?.entries.find((entry) => entry.tag === tag && entry.size > 0);
  const turned = find('IFD0', 0x0112);
  const code = turned ? (readNumbers(tiff, turned, 1)[0] ?? 1) : 1;
  const space = find('Exif', 0xa001);
  const interop = find('Interop', 0x0001);
  const isAdobe =
    space !== undefined &&
    readNumbers(tiff, space, 1)[0] === 0xffff &&
    interop !== undefined &&
    readText(tiff, interop) === 'R03';
  return { orientation: code > 1 && code <= 8 ? code : null, adobeRgb: isAdobe };
}
