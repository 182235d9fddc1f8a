import { guessUtf16, u8 } from '../bytes.ts';
import type { FactKind, Position } from '../carried.ts';
import type { FactSink } from '../factSink.ts';
import { generatorFromText } from '../generators/generatorFromText.ts';
import { coordinate } from './coordinate.ts';
import { scanXmp, type XmpValue } from './scanXmp.ts';
import table from './xmpFacts.json' with { type: 'json' };

/** A map, as the names come from the file: every object knows the word `constructor`. */
const FACTS: ReadonlyMap<string, string> = new Map(Object.entries(table));
const MAX_PACKET = 4 << 20;
const MAX_POSITIONS = 50;

/** Reads an XMP packet of any encoding; what is well-formed up to a fault is read up to the fault. */
export function readXmp(packet: Uint8Array, sink: FactSink): void {
  const scan = scanXmp(asUtf8(packet.subarray(0, MAX_PACKET)));
  if (!scan.sound) sink.problems.add('unreadable-xmp');
  for (const { name, value } of scan.values) {
    if ((name === 'exif:UserComment' || name === 'dc:description') && generatorFromText(name, value, 'xmp', sink))
      continue;
    const kind = FACTS.get(name);
    if (kind)
      sink.add(
        kind as FactKind,
        name,
        kind === 'no-training' || kind === 'digital-source' ? lastPart(value) : value,
        'xmp',
      );
    else if (/^xmp(G|GImg)?:image$|GImg:image|GDepth:Data|GImage:Data/i.test(name))
      sink.carried.thumbnails.push({ bytes: Math.floor((value.length * 3) / 4), where: 'xmp' });
  }
  sink.carried.positions.push(...positions(scan.values));
}

/** True when the packet is UTF-16, which every second byte 0 gives away. */
export function isUtf16(packet: Uint8Array): boolean {
  const [first, second] = [u8(packet, 0), u8(packet, 1)];
  return (first === 0) !== (second === 0) || (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
}

const asUtf8 = (packet: Uint8Array): Uint8Array =>
  isUtf16(packet) ? new TextEncoder().encode(guessUtf16(packet)) : packet;

/** Values of controlled vocabularies are addresses; the last part is the value. */
const lastPart = (value: string): string => value.slice(value.lastIndexOf('/') + 1);

/** Latitude and longitude that stand in the same element belong together. */
function positions(values: readonly XmpValue[]): Position[] {
  const places = new Map<number, { latitude?: number; longitude?: number; altitude?: number }>();
  for (const { name, value, parent } of values) {
    const local = name.slice(name.indexOf(':') + 1);
    const field = /^(?:GPS|gps)?lat(?:itude)?$/i.test(local)
      ? 'latitude'
      : /^(?:GPS)?(?:lon|long|longitude|longtitude)$/i.test(local)
        ? 'longitude'
        : /^(?:GPS|Absolute)?altitude$/i.test(local)
          ? 'altitude'
          : null;
    const number = field && coordinate(value);
    if (!field || number === null) continue;
    const place = places.get(parent) ?? {};
    place[field] ??= number;
    places.set(parent, place);
  }
  const found: Position[] = [];
  for (const { latitude, longitude, altitude } of places.values()) {
    if (latitude === undefined || longitude === undefined || found.length >= MAX_POSITIONS) continue;
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 360) continue;
    found.push({ latitude, longitude, ...(altitude === undefined ? {} : { altitude }), where: 'xmp' });
  }
  return found;
}
