import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zlibSync } from 'fflate';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { ascii, joinBytes, latin1, u8, u32le } from './bytes.ts';
import { pictureData } from './pictureData.ts';
import { readMetadata } from './readMetadata.ts';
import { sampleExif } from './samples/sampleExif.ts';
import {
  fullJpegSegments,
  fullPngChunks,
  jpegWith,
  pngText,
  pngWith,
  sampleManifest,
  webpWith,
} from './samples/sampleFiles.ts';
import { sampleHeif } from './samples/sampleHeif.ts';
import { sampleTiff } from './samples/sampleTiff.ts';
import { sampleXmp } from './samples/sampleXmp.ts';
import { hideInAlpha, stealthBytes } from './samples/stealthPixels.ts';
import { jpegExif, jpegSegmentBytes, jpegXmp, pngChunk, pngXmp, riffChunk } from './strip/writeBlock.ts';
import { stripMetadata } from './stripMetadata.ts';

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/images');
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));
const NAMES = readdirSync(FIXTURES).filter((name) => !name.endsWith('.sh'));
const pixels = (bytes: Uint8Array): Uint8Array =>
  u8(bytes, 0) === 0xff
    ? jpeg.decode(bytes, { useTArray: true }).data
    : new Uint8Array(PNG.sync.read(Buffer.from(bytes)).data);

/** All that a cleaned file may still say. */
function expectOnlyStructure(bytes: Uint8Array): void {
  const { facts, positions, thumbnails, generators, trailing, contentCredentials } = readMetadata(bytes);
  const { 'no-training': _, ...rest } = facts;
  expect({ rest, positions, thumbnails, generators, trailing, contentCredentials }).toEqual({
    rest: {},
    positions: [],
    thumbnails: [],
    generators: [],
    trailing: [],
    contentCredentials: null,
  });
}

describe('everything goes', { timeout: 30_000 }, () => {
  it.each(NAMES)('%s: nothing is left, the picture data is the same, a second run changes nothing', (name) => {
    const bytes = fixture(name);
    const result = stripMetadata(bytes);
    expect(result.status).toBe(/^(full|animated)/.test(name) ? 'cleaned' : 'nothing-to-remove');
    expect(result.pictureIdentical).toBe(true);
    expect(pictureData(result.bytes)).toEqual(pictureData(bytes));
    expectOnlyStructure(result.bytes);
    expect(latin1(result.bytes)).not.toMatch(/Example|Berlin|0123456789|Editor|terrace/);
    expect(readMetadata(result.bytes).orientation ?? 1).toBe(readMetadata(bytes).orientation ?? 1);
    expect(stripMetadata(result.bytes).status).toBe('nothing-to-remove');
  });

  it('decodes to identical pixels, whatever stood around them (property)', () => {
    const segment = fc
      .tuple(fc.integer({ min: 0xe1, max: 0xef }), fc.uint8Array({ maxLength: 300 }))
      .map(([marker, data]) => jpegSegmentBytes(marker, data));
    const picture = fc.record({
      width: fc.integer({ min: 1, max: 40 }),
      height: fc.integer({ min: 1, max: 40 }),
      seed: fc.integer({ min: 1, max: 1e6 }),
    });
    fc.assert(
      fc.property(
        picture,
        fc.array(segment, { maxLength: 4 }),
        fc.integer({ min: 1, max: 8 }),
        fc.uint8Array({ maxLength: 50 }),
        ({ width, height, seed }, segments, orientation, trailer) => {
          const data = Uint8Array.from({ length: width * height * 4 }, (_, n) => (n * seed) >> 5);
          // JFIF and Adobe segments of the encoder stay, so the noise may not begin a second Adobe segment of its own.
          const plain = new Uint8Array(jpeg.encode({ width, height, data }, 80).data);
          const file = jpegWith(
            plain,
            [...segments.filter((each) => !latin1(each).includes('Adobe')), ...fullJpegSegments(orientation)],
            trailer,
          );
          const result = stripMetadata(file);
          expect(result.pictureIdentical).toBe(true);
          expect(pixels(result.bytes)).toEqual(pixels(plain));
          expect(readMetadata(result.bytes).orientation ?? 1).toBe(orientation);
          expectOnlyStructure(result.bytes);
          expect(stripMetadata(result.bytes).status).toBe('nothing-to-remove');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('decodes a PNG to identical pixels and keeps its colour chunks (property)', () => {
    const picture = fc.record({
      width: fc.integer({ min: 1, max: 40 }),
      height: fc.integer({ min: 1, max: 40 }),
      seed: fc.integer({ min: 1, max: 1e6 }),
    });
    const text = fc.string({ maxLength: 60 }).map((value) => pngText('Comment', value));
    fc.assert(
      fc.property(
        picture,
        fc.array(text, { maxLength: 3 }),
        fc.uint8Array({ maxLength: 30 }),
        ({ width, height, seed }, texts, trailer) => {
          const png = new PNG({ width, height });
          for (let n = 0; n < png.data.length; n++) png.data[n] = (n * seed) >> 5;
          const plain = new Uint8Array(PNG.sync.write(png));
          const colour = [
            pngChunk('gAMA', Uint8Array.of(0, 0, 0xb1, 0x8f)),
            pngChunk('iCCP', joinBytes([ascii('mine\0\0'), zlibSync(new Uint8Array(200))])),
          ];
          const result = stripMetadata(pngWith(plain, [...colour, ...texts, ...fullPngChunks()], trailer));
          expect(pixels(result.bytes)).toEqual(pixels(plain));
          expect(latin1(result.bytes)).toContain(latin1(joinBytes(colour)));
          expectOnlyStructure(result.bytes);
          expect(stripMetadata(result.bytes).status).toBe('nothing-to-remove');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never throws, and never touches what it does not support (property)', () => {
    const heads = NAMES.map((name) => fixture(name).subarray(0, 60));
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), (head, tail) => {
        const bytes = joinBytes([head, tail]);
        const result = stripMetadata(bytes);
        readMetadata(bytes);
        if (result.status === 'not-supported') expect(result.bytes).toBe(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('hands the large parts on as views of the input', () => {
    const bytes = jpegWith(fixture('base.jpg'), fullJpegSegments());
    const shared = stripMetadata(bytes).parts.filter((part) => part.buffer === bytes.buffer);
    expect(shared.reduce((sum, part) => sum + part.length, 0)).toBe(fixture('base.jpg').length);
  });
});

describe('JPEG', () => {
  it('keeps ICC, JFIF and Adobe segments, and takes a raw thumbnail out of JFIF', () => {
    const icc = jpegSegmentBytes(
      0xe2,
      joinBytes([ascii('ICC_PROFILE\0'), Uint8Array.of(1, 1), new Uint8Array(200).fill(9)]),
    );
    const adobe = jpegSegmentBytes(0xee, joinBytes([ascii('Adobe'), Uint8Array.of(0, 100, 0, 0, 0, 0, 1)]));
    const jfif = jpegSegmentBytes(
      0xe0,
      joinBytes([ascii('JFIF\0'), Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 1, 1, 11, 22, 33)]),
    );
    const jfxx = jpegSegmentBytes(
      0xe0,
      joinBytes([ascii('JFXX\0'), Uint8Array.of(0x10), fixture('base.jpg').subarray(0, 100)]),
    );
    const plain = fixture('progressive.jpg');
    const start = 2 + 2 + ((u8(plain, 4) << 8) | u8(plain, 5));
    const file = joinBytes([plain.subarray(0, 2), jfif, jfxx, icc, adobe, plain.subarray(start)]);
    const result = stripMetadata(file);
    expect(latin1(result.bytes)).toContain(latin1(joinBytes([icc, adobe])));
    expect(result.removed.map(({ name }) => name)).toEqual(['APP0 JFIF thumbnail', 'APP0 JFXX']);
    expect(pixels(result.bytes)).toEqual(pixels(file));
    expect(stripMetadata(result.bytes).status).toBe('nothing-to-remove');
  });

  it('keeps the Adobe RGB mark of a camera when there is no profile', () => {
    const exif = sampleTiff([
      {
        entries: [{ tag: 0x010f, type: 2, value: 'Makers' }],
        children: {
          34665: {
            entries: [{ tag: 0xa001, type: 3, value: [0xffff] }],
            children: { 40965: { entries: [{ tag: 1, type: 2, value: 'R03' }] } },
          },
        },
      },
    ]);
    const result = stripMetadata(jpegWith(fixture('base.jpg'), [jpegExif(exif)]));
    expect(latin1(result.bytes)).toContain('R03');
    expect(latin1(result.bytes)).not.toContain('Makers');
    expect(stripMetadata(result.bytes).status).toBe('nothing-to-remove');
  });

  it('takes segments between the scans of a progressive picture out', () => {
    const plain = fixture('progressive.jpg');
    const second = latin1(plain).lastIndexOf('\xff\xc4');
    const file = joinBytes([
      plain.subarray(0, second),
      jpegSegmentBytes(0xfe, ascii('in between')),
      plain.subarray(second),
    ]);
    const result = stripMetadata(file);
    expect(result.bytes).toEqual(plain);
  });

  it('does not touch a file in which leaving a segment out would run two scans together', () => {
    const plain = fixture('base.jpg');
    const file = joinBytes([
      plain.subarray(0, -100),
      jpegSegmentBytes(0xe5, ascii('x')),
      ascii('stray'),
      plain.subarray(-100),
    ]);
    expect(stripMetadata(file)).toMatchObject({ status: 'not-supported', reason: 'damaged' });
  });

  it('cleans a file that was cut short, and says so', () => {
    const file = jpegWith(fixture('base.jpg'), fullJpegSegments()).subarray(0, -300);
    const result = stripMetadata(file);
    expect(result).toMatchObject({
      status: 'cleaned',
      notes: expect.arrayContaining(['file-was-cut-short', 'content-credentials-break']),
    });
    expectOnlyStructure(result.bytes);
  });

  it('does not touch a file without a picture', () => {
    const file = joinBytes([Uint8Array.of(0xff, 0xd8), ...fullJpegSegments()]);
    expect(stripMetadata(file)).toMatchObject({ status: 'not-supported', reason: 'no-picture-inside', bytes: file });
  });
});

describe('the other containers', () => {
  it('corrects the flags and the length of a WebP', () => {
    const picture = riffChunk('VP8 ', fixture('base.webp').subarray(20));
    const file = webpWith(picture, 96, 64, [
      riffChunk('EXIF', sampleExif({ latitude: 1, longitude: 2 })),
      riffChunk('XMP ', sampleXmp()),
      riffChunk('C2PA', sampleManifest()),
    ]);
    const { bytes } = stripMetadata(file);
    expect(u8(bytes, 20)).toBe(0);
    expect(u32le(bytes, 4)).toBe(bytes.length - 8);
    expectOnlyStructure(bytes);
  });

  it('does not turn a WebP whose header denies EXIF', () => {
    const picture = riffChunk('VP8 ', fixture('base.webp').subarray(20));
    const file = webpWith(picture, 96, 64, [riffChunk('EXIF', sampleExif({ orientation: 6 }))]);
    file[20] = 0;
    expect(latin1(stripMetadata(file).bytes)).not.toContain('EXIF');
  });

  it('keeps the frames and the repetition of an APNG', () => {
    const chunks = [
      pngChunk('acTL', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 0)),
      pngChunk('fcTL', new Uint8Array(26)),
      pngText('Author', 'Ana'),
    ];
    const result = stripMetadata(pngWith(fixture('base.png'), chunks));
    expect(result.kept).toContain('animation');
    expect(latin1(result.bytes)).toMatch(/acTL.*fcTL/s);
    expect(latin1(result.bytes)).not.toContain('Ana');
  });

  it('keeps the repetition of a GIF', () => {
    expect(latin1(stripMetadata(fixture('animated.gif')).bytes)).toContain('NETSCAPE2.0');
  });

  it.each(['heic', 'avif'] as const)('empties a %s in place: items, thumbnail, names, orphans, encoder', (brand) => {
    const file = sampleHeif({ brand, turns: 1, orphan: ascii('left over from an earlier edit: Berlin') });
    const result = stripMetadata(file);
    expect(result).toMatchObject({
      status: 'cleaned',
      pictureIdentical: true,
      kept: ['picture', 'colour', 'orientation'],
    });
    expect(result.bytes.length).toBe(file.length);
    expect(latin1(result.bytes)).not.toMatch(/Example|Berlin|0123456789|Encoder|IMG_|terrace|Exif/);
    expectOnlyStructure(result.bytes);
    expect(readMetadata(result.bytes)).toMatchObject({ width: 96, height: 64, orientation: 8 });
    expect(stripMetadata(result.bytes).status).toBe('nothing-to-remove');
  });

  it('drops boxes behind the media data and blanks those before it', () => {
    const file = sampleHeif();
    const box = joinBytes([Uint8Array.of(0, 0, 0, 20), ascii('uuid'), ascii('a secret....')]);
    const result = stripMetadata(joinBytes([file, box]));
    expect(latin1(result.bytes)).not.toContain('secret');
    expect(result.bytes.length).toBe(file.length);
  });

  it('does not touch raw photos and BigTIFF', () => {
    const strip = [
      { tag: 259, type: 3 as const, value: [1] },
      { tag: 273, type: 4 as const, value: [8] },
      { tag: 279, type: 4 as const, value: [4] },
    ];
    const dng = sampleTiff([{ entries: [...strip, { tag: 50706, type: 1, value: [1, 4, 0, 0] }] }]);
    expect(stripMetadata(dng)).toMatchObject({ status: 'not-supported', reason: 'raw-photo', bytes: dng });
    for (const what of ['everything', 'location'] as const)
      expect(stripMetadata(joinBytes([ascii('II+\0'), new Uint8Array(20)]), { what })).toMatchObject({
        status: 'not-supported',
        reason: 'big-tiff',
      });
  });

  it('says that what NovelAI hid in the pixels stays', () => {
    const png = new PNG({ width: 20, height: 150 });
    png.data.fill(255);
    hideInAlpha(png.data, 20, 150, stealthBytes('stealth_pnginfo', ascii('{"uc":"","prompt":"a fox"}')));
    const result = stripMetadata(new Uint8Array(PNG.sync.write(png)));
    expect(result).toMatchObject({ status: 'nothing-to-remove', notes: ['alpha-payload-stays'] });
  });
});

describe('the "no AI training" tag', () => {
  const tagged = jpegWith(fixture('base.jpg'), [jpegXmp(sampleXmp({ dataMining: 'DMI-PROHIBITED' }))]);
  const tagOf = (bytes: Uint8Array) => readMetadata(bytes).facts['no-training']?.map(({ value }) => value);

  it('stays unless said otherwise, and nothing else of its packet does', () => {
    const { bytes, kept } = stripMetadata(tagged);
    expect(tagOf(bytes)).toEqual(['DMI-PROHIBITED']);
    expect(kept).toContain('no-training');
    expectOnlyStructure(bytes);
    expect(stripMetadata(bytes).status).toBe('nothing-to-remove');
    expect(tagOf(stripMetadata(tagged, { noTraining: 'remove' }).bytes)).toBeUndefined();
  });

  it.each(['full-base.jpg', 'full-base.png', 'full-base.webp', 'animated.gif'])(
    'is added to %s, whatever else goes',
    (name) => {
      for (const what of ['everything', 'location', 'coarse-location'] as const) {
        const result = stripMetadata(fixture(name), { what, noTraining: 'add' });
        expect(tagOf(result.bytes)).toEqual(['DMI-PROHIBITED-AIMLTRAINING']);
        expect(result.notes).toContain('no-training-added');
        expect(pictureData(result.bytes)).toEqual(pictureData(fixture(name)));
      }
    },
  );

  it('goes into the old place in a TIFF, HEIC or AVIF, or the answer says that there is no room', () => {
    for (const name of ['full-base.tif', 'full-base.heic', 'full-base.avif']) {
      expect(tagOf(stripMetadata(fixture(name), { noTraining: 'add' }).bytes)).toEqual(['DMI-PROHIBITED-AIMLTRAINING']);
      expect(stripMetadata(fixture(name.replace('full-', '')), { noTraining: 'add' }).notes).toEqual([
        'no-training-not-written',
      ]);
    }
  });

  it('is not invented from a value that is no word of the vocabulary', () => {
    const file = jpegWith(fixture('base.jpg'), [jpegXmp(sampleXmp({ dataMining: 'MY-NAME-IS-ANA' }))]);
    expect(tagOf(stripMetadata(file).bytes)).toBeUndefined();
  });

  it('is read out of compressed XMP in a PNG', () => {
    const packed = joinBytes([
      ascii('XML:com.adobe.xmp\0\x01\0\0\0'),
      zlibSync(sampleXmp({ dataMining: 'DMI-PROHIBITED' })),
    ]);
    expect(tagOf(stripMetadata(pngWith(fixture('base.png'), [pngChunk('iTXt', packed)])).bytes)).toEqual([
      'DMI-PROHIBITED',
    ]);
    expect(tagOf(stripMetadata(pngWith(fixture('base.png'), [pngXmp(sampleXmp())])).bytes)).toBeUndefined();
  });
});
