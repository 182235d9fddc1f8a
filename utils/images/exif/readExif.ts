import type { FactKind } from '../carried.ts';
import { type FactSink, NESTED } from '../factSink.ts';
import { generatorFromText } from '../generators/generatorFromText.ts';
import { readIptc } from '../iptc/readIptc.ts';
import { readPhotoshop } from '../iptc/readPhotoshop.ts';
import { readContentCredentials } from '../readContentCredentials.ts';
import { readProfileName } from '../readProfileName.ts';
import { smallPicture } from '../smallPicture.ts';
import { readXmp } from '../xmp/readXmp.ts';
import tables from './exifFacts.json' with { type: 'json' };
import { gpsPosition } from './gpsPosition.ts';
import { makerNote } from './makerNote.ts';
import { type Ifd, type IfdEntry, readTiff, type TiffFile } from './readTiff.ts';
import { readBytes, readComment, readNumbers, readText, readWideText } from './readValue.ts';

const MAX_PREVIEWS = 8;
/** Maker note, XMP, IPTC, Photoshop, ICC, C2PA: values that are structures of their own. */
const NESTED_TAGS = new Set([37500, 700, 33723, 34377, 34675, 52545]);
const OTHER_TAGS = new Set([274, 37510, 33922, 34264]);

const tableOf = (ifd: Ifd): Record<string, string[]> => (ifd.name === 'Exif' ? tables.Exif : tables.IFD0);

const isRead = (ifd: Ifd, tag: number): boolean =>
  NESTED_TAGS.has(tag) || OTHER_TAGS.has(tag) || tableOf(ifd)[tag] !== undefined;

/** Reads an EXIF block, or a TIFF file, which is the same thing larger. */
export function readExif(data: Uint8Array, sink: FactSink, known?: TiffFile): void {
  const tiff = known ?? readTiff(data);
  if (tiff.ifds.length === 0) {
    sink.problems.add('unreadable-exif');
    return;
  }
  const model = tiff.ifds[0]?.entries.find((entry) => entry.tag === 271);
  const make = model ? readText(tiff, model) : '';
  for (const ifd of tiff.ifds) {
    if (ifd.name === 'GPS') readGps(tiff, ifd, sink);
    else for (const entry of ifd.entries) readEntry(tiff, ifd, entry, make, sink);
    if (ifd.name === 'IFD1' || ifd.name === 'SubIFD') readThumbnail(tiff, ifd, sink);
  }
}

function readEntry(tiff: TiffFile, ifd: Ifd, entry: IfdEntry, make: string, sink: FactSink): void {
  const { tag } = entry;
  if (entry.size === 0 || !isRead(ifd, tag)) return;
  if (!sink.spend(NESTED_TAGS.has(tag) ? entry.size + NESTED : Math.min(entry.size, 1 << 20))) return;
  if (tag === 274 && ifd.name === 'IFD0') {
    const code = readNumbers(tiff, entry, 1)[0] ?? 0;
    if (code >= 1 && code <= 8) sink.carried.orientation ??= code;
  } else if (tag === 37510) {
    const text = readComment(tiff, entry);
    if (!generatorFromText('UserComment', text, 'exif', sink)) sink.add('comment', 'UserComment', text, 'exif');
  } else if (tag === 37500) makerNote(tiff, entry, make, sink);
  else if (tag === 700) readXmp(readBytes(tiff, entry), sink);
  else if (tag === 33723) readIptc(readBytes(tiff, entry), sink);
  else if (tag === 34377) readPhotoshop(readBytes(tiff, entry), sink);
  else if (tag === 34675) sink.carried.colourProfile ??= readProfileName(readBytes(tiff, entry));
  else if (tag === 52545) readContentCredentials(readBytes(tiff, entry), sink);
  else if (tag === 33922 || tag === 34264) {
    // GeoTIFF tie points: model coordinates, often degrees, in a projection that is not worked out here.
    sink.add('place', 'GeoTIFF coordinates', readNumbers(tiff, entry, 6).join(' '), 'exif');
  } else {
    const [kind, label] = tableOf(ifd)[tag] ?? [];
    if (!kind || !label) return;
    const text = tag >= 40091 && tag <= 40095 ? readWideText(tiff, entry) : readText(tiff, entry);
    if (!generatorFromText(label, text, 'exif', sink)) sink.add(kind as FactKind, label, text, 'exif');
  }
}

function readGps(tiff: TiffFile, ifd: Ifd, sink: FactSink): void {
  const position = gpsPosition(tiff, ifd);
  if (position) sink.carried.positions.push(position);
  const named: Record<number, string> = { 27: 'GPSProcessingMethod', 28: 'GPSAreaInformation', 29: 'GPSDateStamp' };
  for (const entry of ifd.entries) {
    const label = named[entry.tag];
    if (label && sink.spend(entry.size))
      sink.add(
        entry.tag === 29 ? 'time' : 'place',
        label,
        entry.tag === 29 ? readText(tiff, entry) : readComment(tiff, entry),
        'exif',
      );
  }
}

/** The JPEG that IFD1 or a SubIFD points at (EXIF 2.32 §4.5.5). */
function readThumbnail(tiff: TiffFile, ifd: Ifd, sink: FactSink): void {
  const number = (tag: number): number => {
    const entry = ifd.entries.find((each) => each.tag === tag);
    return entry ? (readNumbers(tiff, entry, 1)[0] ?? 0) : 0;
  };
  const [at, size] = [number(513), number(514)];
  if (size === 0 || at + size > tiff.data.length || sink.carried.thumbnails.length >= MAX_PREVIEWS) return;
  sink.carried.thumbnails.push(smallPicture(tiff.data.subarray(at, at + size), 'exif'));
}
