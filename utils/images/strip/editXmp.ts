import { ascii, utf8 } from '../bytes.ts';
import { coordinate } from '../xmp/coordinate.ts';
import { isUtf16 } from '../xmp/readXmp.ts';
import { scanXmp, type XmpSpan } from '../xmp/scanXmp.ts';
import { type CoarseCoordinate, coarsePosition } from './coarsePosition.ts';
import { type Edit, sameBytes } from './patch.ts';

const LOCATION =
  /^gps|latitude|long?t?itude|altitude|^location|^(?:city|state|country|countrycode|countryname|provincestate|sublocation|worldregion|coverage|lat|long|lon)$/i;

const SPACE = 0x20;

/** True for a property that tells a place, whatever its namespace. */
export const isLocationProperty = (name: string): boolean => LOCATION.test(name.slice(name.indexOf(':') + 1));

/**
 * Takes positions and places out of an XMP packet by writing blanks over them: the packet stays well-formed and as long as it was.
 * @param coarse leaves EXIF latitude and longitude in, moved to the 10 km grid
 */
export function editXmp(packet: Uint8Array, coarse: boolean): Edit {
  if (isUtf16(packet)) return 'unreadable';
  const scan = scanXmp(packet);
  if (!scan.sound) return 'unreadable';
  const spans = scan.spans.filter(({ name }) => isLocationProperty(name));
  if (spans.length === 0) return 'same';
  const edited = packet.slice();
  const saved = coarse ? coarseValues(packet, spans) : [];
  for (const span of spans) if (!saved.some((each) => each.span === span)) edited.fill(SPACE, span.start, span.end);
  for (const { span, text } of saved) {
    const isBlanked = edited.subarray(span.start, span.end).every((byte) => byte === SPACE);
    if (isBlanked) continue;
    edited.fill(SPACE, span.valueStart, span.valueEnd);
    edited.set(text, span.valueStart);
    if (span.kind === 'attribute') moveQuote(edited, span, text.length);
  }
  const again = scanXmp(edited);
  const isClean = coarse || !again.spans.some(({ name }) => isLocationProperty(name));
  if (!again.sound || !isClean) return 'unreadable';
  return sameBytes(edited, packet) ? 'same' : edited;
}

/** The closing quote follows the shorter value, the blanks stand behind it. */
function moveQuote(edited: Uint8Array, span: XmpSpan, length: number): void {
  const quote = edited[span.valueEnd] ?? 0;
  edited[span.valueEnd] = SPACE;
  edited[span.valueStart + length] = quote;
}

/** New texts for `exif:GPSLatitude` and `exif:GPSLongitude`, if there is one of each and the new text is not longer. */
function coarseValues(packet: Uint8Array, spans: readonly XmpSpan[]): Array<{ span: XmpSpan; text: Uint8Array }> {
  const only = (name: string): XmpSpan | undefined => {
    const found = spans.filter((span) => span.name === name);
    return found.length === 1 ? found[0] : undefined;
  };
  const [north, east] = [only('exif:GPSLatitude'), only('exif:GPSLongitude')];
  const number = (span: XmpSpan | undefined) =>
    span ? coordinate(utf8(packet.subarray(span.valueStart, span.valueEnd))) : null;
  const [latitude, longitude] = [number(north), number(east)];
  if (!north || !east || latitude === null || longitude === null) return [];
  const coarse = coarsePosition(latitude, longitude);
  const texts = [text(coarse.latitude, 'NS'), text(coarse.longitude, 'EW')] as const;
  if (texts[0].length > north.valueEnd - north.valueStart || texts[1].length > east.valueEnd - east.valueStart)
    return [];
  return [
    { span: north, text: texts[0] },
    { span: east, text: texts[1] },
  ];
}

const text = ({ degrees, minutes, negative }: CoarseCoordinate, letters: string): Uint8Array =>
  ascii(`${degrees},${minutes}${letters[negative ? 1 : 0]}`);
