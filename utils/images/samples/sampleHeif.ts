import { ascii, joinBytes } from '../bytes.ts';
import { isoBox } from '../strip/rebuildMeta.ts';
import { sampleExif } from './sampleExif.ts';
import { sampleXmp } from './sampleXmp.ts';

const u16 = (value: number): Uint8Array => Uint8Array.of(value >> 8, value & 255);
const u32 = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
const full = (type: string, version: number, ...body: Uint8Array[]): Uint8Array =>
  isoBox(type, Uint8Array.of(version, 0, 0, 0), ...body);

interface Item {
  id: number;
  type: string;
  rest?: string;
  data: Uint8Array;
}

/**
 * A HEIF container with a picture item, a thumbnail, EXIF and XMP. The picture data is noise: it is there to be compared, not decoded.
 * @param of a rotation in quarters, and bytes in the media data that no item points at
 */
export function sampleHeif(
  of: { brand?: 'heic' | 'avif'; turns?: number; orphan?: Uint8Array; xmp?: Uint8Array } = {},
): Uint8Array {
  const { brand = 'avif', turns = 0, orphan = new Uint8Array(0), xmp = sampleXmp() } = of;
  const coded = brand === 'avif' ? 'av01' : 'hvc1';
  const noise = (length: number, seed: number): Uint8Array =>
    Uint8Array.from({ length }, (_, n) => (n * 31 + seed * 17 + (n >> 3)) & 255);
  const items: Item[] = [
    { id: 1, type: coded, data: noise(700, 1) },
    { id: 2, type: coded, rest: 'IMG_1234.HEIC\0', data: noise(90, 2) },
    {
      id: 3,
      type: 'Exif',
      data: joinBytes([u32(0), sampleExif({ latitude: 52.51631, longitude: 13.37777, serial: '0123456789' })]),
    },
    { id: 4, type: 'mime', rest: '\0application/rdf+xml\0', data: xmp },
  ];
  const build = (mediaAt: number): Uint8Array => {
    let at = mediaAt;
    const locations = items.map(({ id, data }) => {
      const entry = joinBytes([u16(id), u16(0), u16(1), u32(at), u32(data.length)]);
      at += data.length;
      return entry;
    });
    const infos = items.map(({ id, type, rest }) => full('infe', 2, u16(id), u16(0), ascii(type), ascii(rest ?? '\0')));
    const meta = full(
      'meta',
      0,
      full('hdlr', 0, u32(0), ascii('pict'), new Uint8Array(12), ascii('Some Encoder 3\0')),
      full('pitm', 0, u16(1)),
      full('iloc', 0, u16(0x4400), u16(items.length), ...locations),
      full('iinf', 0, u16(items.length), ...infos),
      full(
        'iref',
        0,
        isoBox('thmb', u16(2), u16(1), u16(1)),
        isoBox('cdsc', u16(3), u16(1), u16(1)),
        isoBox('cdsc', u16(4), u16(1), u16(1)),
      ),
      isoBox(
        'iprp',
        isoBox(
          'ipco',
          full('ispe', 0, u32(96), u32(64)),
          isoBox('irot', Uint8Array.of(turns)),
          full('ispe', 0, u32(24), u32(16)),
          full('udes', 0, ascii('en\0terrace\0Ana\0tag\0')),
        ),
        full('ipma', 0, u32(2), u16(1), Uint8Array.of(3, 1, 2, 4), u16(2), Uint8Array.of(1, 3)),
      ),
    );
    const start = joinBytes([isoBox('ftyp', ascii(brand), u32(0), ascii(`${brand}mif1`)), meta]);
    return joinBytes([start, isoBox('mdat', ...items.map(({ data }) => data), orphan)]);
  };
  const mediaBytes = items.reduce((sum, { data }) => sum + data.length, 0) + orphan.length;
  return build(build(0).length - mediaBytes);
}
