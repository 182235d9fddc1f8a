import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ascii, joinBytes, latin1 } from './bytes.ts';
import { pictureData } from './pictureData.ts';
import { readMetadata } from './readMetadata.ts';
import { sampleExif } from './samples/sampleExif.ts';
import { fullJpegSegments, fullPngChunks, jpegWith, pngWith, sampleManifest } from './samples/sampleFiles.ts';
import { sampleHeif } from './samples/sampleHeif.ts';
import { sampleXmp } from './samples/sampleXmp.ts';
import { coarsePosition } from './strip/coarsePosition.ts';
import { editXmp } from './strip/editXmp.ts';
import { jpegExif, jpegSegmentBytes, jpegXmp, pngChunk } from './strip/writeBlock.ts';
import { stripMetadata } from './stripMetadata.ts';

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/images');
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));
const FULL = ['jpg', 'png', 'webp', 'heic', 'avif', 'tif'].map((ending) => `full-base.${ending}`);

describe('only the location goes', () => {
  it.each(FULL)('%s: positions and places are gone from EXIF, XMP and IPTC, the rest is there', (name) => {
    const bytes = fixture(name);
    const result = stripMetadata(bytes, { what: 'location' });
    const before = readMetadata(bytes);
    const { positions, facts } = readMetadata(result.bytes);
    expect(result.status).toBe('cleaned');
    expect(positions).toEqual([]);
    expect(facts.place).toBeUndefined();
    expect(latin1(result.bytes)).not.toContain('Berlin');
    for (const kind of ['serial', 'person', 'camera', 'lens', 'identifier', 'software'] as const)
      expect(facts[kind]).toEqual(before.facts[kind]);
    expect(pictureData(result.bytes)).toEqual(pictureData(bytes));
    expect(stripMetadata(result.bytes, { what: 'location' }).status).toBe('nothing-to-remove');
  });

  it('also goes from a picture behind the picture, whose place in the file does not change', () => {
    const second = jpegWith(fixture('progressive.jpg'), [
      jpegExif(sampleExif({ latitude: 1, longitude: 2, serial: '77' })),
    ]);
    const file = jpegWith(fixture('base.jpg'), fullJpegSegments().slice(0, 3), second);
    const result = stripMetadata(file, { what: 'location' });
    expect(result.bytes.length).toBe(file.length);
    expect(readMetadata(result.bytes)).toMatchObject({
      positions: [],
      trailing: [{ kind: 'picture', bytes: second.length }],
    });
  });

  it('leaves no number of the position behind as unused bytes', () => {
    const degrees = '\x34\0\0\0\x01\0\0\0\x1e\0\0\0\x01\0\0\0';
    const file = jpegWith(fixture('base.jpg'), [jpegExif(sampleExif({ latitude: 52.51631, longitude: 13.37777 }))]);
    expect(latin1(file)).toContain(degrees);
    expect(latin1(stripMetadata(file, { what: 'location' }).bytes)).not.toContain(degrees);
  });

  it('takes along what nobody can look into: maker notes, unknown segments, videos', () => {
    const exif = jpegExif(sampleExif({ makerNote: ascii('secret coordinates'), orientation: 3, serial: '77' }));
    const file = jpegWith(
      fixture('base.jpg'),
      [exif, jpegSegmentBytes(0xe6, ascii('GoPro track'))],
      joinBytes([Uint8Array.of(0, 0, 0, 24), ascii('ftypmp42 +52.5+013.4/')]),
    );
    const { bytes } = stripMetadata(file, { what: 'location' });
    expect(latin1(bytes)).not.toMatch(/secret|GoPro|ftyp/);
    expect(readMetadata(bytes)).toMatchObject({ orientation: 3, facts: { serial: [{ value: '77' }] } });
  });

  it('leaves the picture upright when EXIF is too broken to be looked through', () => {
    const exif = sampleExif({ latitude: 1, longitude: 2, orientation: 8 });
    const broken = exif.slice();
    broken.set([0xff, 0xff, 0xff, 0x7f], 18);
    const { bytes } = stripMetadata(jpegWith(fixture('base.jpg'), [jpegExif(broken)]), { what: 'location' });
    expect(readMetadata(bytes)).toMatchObject({ orientation: 8, positions: [] });
  });

  it('goes from a long XMP in two segments', () => {
    const packet = sampleXmp();
    const cut = latin1(packet).indexOf('GPSLatitude') + 5;
    const pieces = [packet.subarray(0, cut), packet.subarray(cut)].map((piece, n) =>
      jpegSegmentBytes(
        0xe1,
        joinBytes([
          ascii('http://ns.adobe.com/xmp/extension/\0'),
          ascii('A'.repeat(32)),
          Uint8Array.of(0, 0, 9, 9, 0, 0, 0, n),
          piece,
        ]),
      ),
    );
    const { bytes } = stripMetadata(jpegWith(fixture('base.jpg'), pieces), { what: 'location' });
    expect(readMetadata(bytes)).toMatchObject({ positions: [], facts: { person: expect.anything() } });
  });

  it('goes from every chunk of a PNG, compressed ones too', () => {
    const packed = pngChunk('iTXt', joinBytes([ascii('XML:com.adobe.xmp\0\x01\0\0\0'), zlibSync(sampleXmp())]));
    const { bytes } = stripMetadata(pngWith(fixture('base.png'), [packed, ...fullPngChunks()]), { what: 'location' });
    const { positions, facts, generators } = readMetadata(bytes);
    expect([positions, facts.place]).toEqual([[], undefined]);
    expect(generators).toHaveLength(1);
    expect(facts.time).toContainEqual({ label: 'tIME', value: '2026-03-01 10:11:12', where: 'container' });
    expect(facts.person).toHaveLength(2);
  });

  it('takes a C2PA manifest out when it repeats the position, and says of another that it breaks', () => {
    const withGps = jpegSegmentBytes(0xeb, joinBytes([ascii('JP'), sampleManifest(), ascii('exif:GPSLatitude')]));
    const file = jpegWith(fixture('base.jpg'), [withGps]);
    expect(readMetadata(stripMetadata(file, { what: 'location' }).bytes).contentCredentials).toBeNull();
    const other = stripMetadata(jpegWith(fixture('base.jpg'), fullJpegSegments()), { what: 'location' });
    expect(other.notes).toContain('content-credentials-break');
    expect(readMetadata(other.bytes).contentCredentials).not.toBeNull();
  });

  it('is not promised for a HEIC whose XMP cannot be edited', () => {
    const file = sampleHeif({ xmp: ascii('<x:xmpmeta><exif:GPSLatitude>52,30.9N</x:xmpmeta>') });
    expect(stripMetadata(file, { what: 'location' })).toMatchObject({
      status: 'not-supported',
      reason: 'location-would-stay',
      bytes: file,
    });
  });
});

describe('the location is made coarse', () => {
  it.each(FULL)('%s: one position on the 10 km grid in EXIF and XMP, no altitude, no place name', (name) => {
    const result = stripMetadata(fixture(name), { what: 'coarse-location' });
    const { positions, facts } = readMetadata(result.bytes);
    expect(positions.sort((a, b) => a.where.localeCompare(b.where))).toEqual([
      { latitude: 52.5, longitude: 13.4, where: 'exif' },
      { latitude: 52.5, longitude: 13.4, where: 'xmp' },
    ]);
    expect(facts.place).toBeUndefined();
    expect(stripMetadata(result.bytes, { what: 'coarse-location' }).status).toBe('nothing-to-remove');
  });

  it('moves a position by less than 16 km and to the same point as its neighbours (property)', () => {
    const plain = ({ degrees, minutes, negative }: { degrees: number; minutes: number; negative: boolean }) =>
      (negative ? -1 : 1) * (degrees + minutes / 60);
    fc.assert(
      fc.property(
        fc.double({ min: -89, max: 89, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (latitude, longitude) => {
          const coarse = coarsePosition(latitude, longitude);
          const [north, east] = [plain(coarse.latitude), plain(coarse.longitude)];
          const metresEast = Math.abs(east - longitude) * 111.32 * Math.cos((latitude * Math.PI) / 180);
          expect(Math.hypot((north - latitude) * 111.32, metresEast)).toBeLessThan(16);
          expect(coarsePosition(north, east)).toEqual(coarse);
        },
      ),
    );
  });

  it('keeps south and west', () => {
    const file = jpegWith(fixture('base.jpg'), [
      jpegExif(sampleExif({ latitude: -33.8568, longitude: -151.2153 })),
      jpegXmp(sampleXmp({ latitude: '33,51.41S', longitude: '151,12.918W', asElements: true })),
    ]);
    const { positions } = readMetadata(stripMetadata(file, { what: 'coarse-location' }).bytes);
    expect(positions).toMatchObject([
      { latitude: -33.9, longitude: -151.2 },
      { latitude: -33.9, longitude: -151.2 },
    ]);
  });
});

describe('editXmp', () => {
  it('keeps the length and every other value (property)', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), (asElements, coarse) => {
        const packet = sampleXmp({ asElements });
        const edited = editXmp(packet, coarse);
        expect(edited).toBeInstanceOf(Uint8Array);
        expect((edited as Uint8Array).length).toBe(packet.length);
        expect(latin1(edited as Uint8Array)).toMatch(/Ana Example.*Bo Example.*Cy Example/s);
      }),
    );
  });

  it('knows a position under any prefix, and says when it cannot edit', () => {
    const odd = ascii(
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:q="http://ns.adobe.com/exif/1.0/"><r:Description q:GPSLatitude="1,2N"/></r:RDF>',
    );
    expect(latin1(editXmp(odd, false) as Uint8Array)).not.toContain('1,2N');
    expect(editXmp(ascii('<a b="1"'), false)).toBe('unreadable');
    expect(editXmp(ascii('<a/>'), false)).toBe('same');
  });
});
