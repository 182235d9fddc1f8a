import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ascii, joinBytes } from './bytes.ts';
import { hasSensitive } from './hasSensitive.ts';
import { inflateBounded } from './inflateBounded.ts';
import { readMetadata } from './readMetadata.ts';
import { sampleExif } from './samples/sampleExif.ts';
import { jpegWith, pngText, pngWith } from './samples/sampleFiles.ts';
import { sampleTiff } from './samples/sampleTiff.ts';
import { jpegExif, jpegXmp, pngChunk, pngXmp } from './strip/writeBlock.ts';
import { stripMetadata } from './stripMetadata.ts';

/** Milliseconds this process has worked: other work on the machine must not fail a test. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/images');
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));

/** Runs both and gives the time; five seconds are far above what any of these takes on a busy machine and far below "hangs". */
function both(bytes: Uint8Array) {
  const start = worked();
  const carried = readMetadata(bytes);
  const result = stripMetadata(bytes);
  const location = stripMetadata(bytes, { what: 'location' });
  expect(worked() - start).toBeLessThan(5000);
  return { carried, result, location };
}

describe('hostile files', { timeout: 30_000 }, () => {
  it('a TIFF of 200 MB', () => {
    const bytes = new Uint8Array(200_000_000);
    const head = sampleTiff([
      {
        entries: [
          { tag: 256, type: 4, value: [10_000] },
          { tag: 257, type: 4, value: [6_000] },
          { tag: 259, type: 3, value: [1] },
          { tag: 270, type: 2, value: 'on the terrace' },
          { tag: 273, type: 4, value: [1000] },
          { tag: 279, type: 4, value: [199_000_000] },
        ],
      },
    ]);
    bytes.set(head);
    const { carried, result } = both(bytes);
    expect(carried).toMatchObject({ width: 10_000, height: 6_000, facts: { caption: [{ value: 'on the terrace' }] } });
    expect(result).toMatchObject({ status: 'cleaned', pictureIdentical: true });
  });

  it.each(['constructor', 'toString', '__proto__', 'valueOf'])('a file that calls its text %s', (word) => {
    const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${rdf}><rdf:Description xmlns:it="${word}" it:${word}="a"><${word}>b</${word}></rdf:Description></rdf:RDF></x:xmpmeta>`;
    const { carried } = both(pngWith(fixture('base.png'), [pngText(word, 'mine'), pngXmp(ascii(xmp))]));
    expect(carried.facts).toEqual({ comment: [{ label: word, value: 'mine', where: 'text' }] });
  });

  it('a PNG whose chunk claims 2 GB', () => {
    const chunk = joinBytes([Uint8Array.of(0x7f, 0xff, 0xff, 0xff), ascii('iTXtXML:com.adobe.xmp\0')]);
    const { carried } = both(pngWith(fixture('base.png'), [chunk]));
    expect(carried.problems).toContain('truncated');
  });

  it('a zip bomb in a text chunk', () => {
    const bomb = zlibSync(new Uint8Array(60_000_000), { level: 9 });
    const start = worked();
    const { bytes, whole } = inflateBounded(bomb, 1 << 20);
    expect([bytes.length, whole]).toEqual([1 << 20, false]);
    expect(worked() - start).toBeLessThan(1000);
    const chunks = ['zTXt', 'iTXt', 'zTXt'].map((type) =>
      pngChunk(type, joinBytes([ascii(type === 'iTXt' ? 'XML:com.adobe.xmp\0\x01\0\0\0' : 'Comment\0\0'), bomb])),
    );
    const { carried, result } = both(pngWith(fixture('base.png'), chunks));
    expect(carried.problems).toContain('too-much-compressed-text');
    expect(result.bytes).toEqual(fixture('base.png'));
  });

  it('EXIF directories that point at themselves and at each other', () => {
    const loop = sampleTiff([
      {
        entries: [
          { tag: 0x8769, type: 4, value: [8] },
          { tag: 0x8825, type: 4, value: [8] },
          { tag: 0x014a, type: 4, value: [8] },
        ],
      },
    ]);
    loop.set([8, 0, 0, 0], loop.length - 4);
    both(jpegWith(fixture('base.jpg'), [jpegExif(loop)]));
    expect(both(loop).result.status).toBe('not-supported');
  });

  it('thousands of entries that point at the same XMP', () => {
    const xmp = ascii(`<x:xmpmeta>${'<a b="1"/>'.repeat(6_000)}</x:xmpmeta>`);
    const entries = Array.from({ length: 4000 }, () => ({ tag: 700, type: 7 as const, value: [0, 0, 0, 0, 0] }));
    const head = sampleTiff([{ entries }]);
    const bytes = joinBytes([head, xmp]);
    const view = new DataView(bytes.buffer);
    for (let n = 0; n < entries.length; n++) {
      view.setUint32(10 + 12 * n + 4, xmp.length, true);
      view.setUint32(10 + 12 * n + 8, head.length, true);
    }
    const { carried, result } = both(bytes);
    expect(carried.problems).toContain('too-many-parts');
    expect(result.status).not.toBe('cleaned');
  });

  it('Photoshop data and EXIF nested in each other', () => {
    let inner: Uint8Array = sampleExif();
    for (let depth = 0; depth < 400; depth++) {
      const size = Uint8Array.of(
        inner.length >>> 24,
        (inner.length >> 16) & 255,
        (inner.length >> 8) & 255,
        inner.length & 255,
      );
      const resource = joinBytes([
        ascii('8BIM'),
        Uint8Array.of(4, 0x22, 0, 0),
        size,
        inner,
        new Uint8Array(inner.length & 1),
      ]);
      inner = sampleTiff([{ entries: [{ tag: 34377, type: 7, value: resource }] }]);
    }
    both(inner);
  });

  it('XMP that is deep, wide, cut, or declares entities', () => {
    for (const text of [
      '<a>'.repeat(100_000),
      `<a ${'b="1" '.repeat(200_000)}/>`,
      `<a ${'b'.repeat(1_000_000)}`,
      `<a${' '.repeat(1_000_000)}`,
      '<!DOCTYPE a [<!ENTITY x "yyyyyyyyyy">]><a>&x;</a>',
      '<'.repeat(500_000),
      `${'&#x41;'.repeat(200_000)}`,
    ]) {
      const packet = ascii(text).subarray(0, 65_000);
      expect(both(jpegWith(fixture('base.jpg'), [jpegXmp(packet)])).result.bytes).toEqual(fixture('base.jpg'));
      both(
        pngWith(fixture('base.png'), [
          pngChunk('iTXt', joinBytes([ascii('XML:com.adobe.xmp\0\0\0\0\0'), ascii(text)])),
        ]),
      );
    }
  });

  it('texts that make regular expressions slow', () => {
    const evil = [
      'Steps: 1, '.repeat(50_000),
      '\\\\a'.repeat(200_000),
      '/home/'.repeat(100_000),
      `{"prompt":${'['.repeat(100_000)}`,
      `${'\nNegative prompt: '.repeat(30_000)}\nSteps: 1, x`,
      'C:\\'.repeat(200_000),
    ];
    for (const text of evil) both(pngWith(fixture('base.png'), [pngChunk('tEXt', ascii(`parameters\0${text}`))]));
  });

  it('segments that overlap, 10,000 of them, and a thousand pictures behind each other', () => {
    const many = Array.from({ length: 10_000 }, () => Uint8Array.of(0xff, 0xe5, 0, 2));
    expect(both(jpegWith(fixture('base.jpg'), many)).result.bytes).toEqual(fixture('base.jpg'));
    both(joinBytes(Array.from({ length: 1000 }, () => fixture('base.jpg'))));
  });

  it.each([
    'full-base.jpg',
    'full-base.png',
    'full-base.webp',
    'animated.gif',
    'full-base.heic',
    'full-base.avif',
    'full-base.tif',
  ])('%s cut at every length', (name) => {
    const bytes = fixture(name);
    for (let length = 0; length < bytes.length; length += 1 + (length >> 5)) {
      const cut = bytes.slice(0, length);
      const { status, bytes: out } = stripMetadata(cut);
      readMetadata(cut);
      if (status === 'not-supported') expect(out).toBe(cut);
    }
  });

  it('random bytes behind a format signature (property)', () => {
    const heads = [
      '\xff\xd8\xff',
      '\x89PNG\r\n\x1a\n',
      'RIFF\xff\xff\0\0WEBP',
      'GIF89a',
      'II*\0\x08\0\0\0',
      '\0\0\0\x18ftypheic',
      '\0\0\0\x18ftypavif',
    ].map(ascii);
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 600 }), (head, tail) => {
        const bytes = joinBytes([head, tail]);
        readMetadata(bytes);
        stripMetadata(bytes);
        stripMetadata(bytes, { what: 'coarse-location', noTraining: 'add' });
      }),
      { numRuns: 500 },
    );
  });
});

describe('hasSensitive', () => {
  it('says no to what holds only picture and colour, and maybe to all else', () => {
    for (const name of ['base.jpg', 'base.png', 'base.webp', 'base.heic']) {
      expect(hasSensitive(fixture(name))).toBe('no');
      expect(hasSensitive(fixture(`full-${name}`))).toBe('maybe');
    }
    expect(hasSensitive(fixture('base.jpg').subarray(0, 500), 1900)).toBe('maybe');
    expect(hasSensitive(joinBytes([fixture('base.jpg'), ascii('and more')]))).toBe('maybe');
    expect(hasSensitive(ascii('no image'))).toBe('maybe');
  });
});
