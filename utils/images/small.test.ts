import { createHash, webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascii, joinBytes } from './bytes.ts';
import { nextMarker } from './container/nextMarker.ts';
import { imageSize } from './imageSize.ts';
import { readMetadata } from './readMetadata.ts';
import { sampleExif } from './samples/sampleExif.ts';
import { jpegWith } from './samples/sampleFiles.ts';
import { sha256Hex } from './sha256Hex.ts';
import { sha256Slowly } from './sha256Slowly.ts';
import { sniffFormat } from './sniffFormat.ts';
import { stopReasons } from './stopReasons.ts';
import { jpegExif } from './strip/writeBlock.ts';
import { coordinate } from './xmp/coordinate.ts';

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/images');
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));

describe('sniffFormat and imageSize', () => {
  it.each([
    ['jpg', 'jpeg'],
    ['png', 'png'],
    ['webp', 'webp'],
    ['heic', 'heic'],
    ['avif', 'avif'],
    ['tif', 'tiff'],
  ])('know base.%s', (ending, format) => {
    expect(sniffFormat(fixture(`base.${ending}`))).toBe(format);
    expect(imageSize(fixture(`base.${ending}`))).toEqual({ width: 96, height: 64 });
  });

  it('know a GIF, and say nothing about other files', () => {
    expect(sniffFormat(fixture('animated.gif'))).toBe('gif');
    expect(imageSize(fixture('animated.gif'))).toEqual({ width: 96, height: 64 });
    expect([sniffFormat(ascii('%PDF-1.7')), imageSize(ascii('%PDF-1.7')), sniffFormat(new Uint8Array(0))]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('sha256Hex', () => {
  it('gives the digest of FIPS 180-4', async () => {
    expect(await sha256Hex(ascii('abc'), webcrypto.subtle as SubtleCrypto)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

describe('sha256Slowly', () => {
  const expected = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  it('gives what the platform gives (property)', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await sha256Slowly(bytes, async () => undefined)).toBe(expected(bytes));
      }),
    ));

  it.each([0, 55, 56, 57, 63, 64, 119, 120])('of %i bytes, where the padding changes', async (length) => {
    const bytes = new Uint8Array(length).fill(length);
    expect(await sha256Slowly(bytes, async () => undefined)).toBe(expected(bytes));
  });

  it('of a large file too, with rests in between', async () => {
    const bytes = Uint8Array.from({ length: 9_000_001 }, (_, n) => n * 7 + (n >> 8));
    let rests = 0;
    const rest = async () => void rests++;
    expect(await sha256Slowly(bytes.subarray(1), rest)).toBe(expected(bytes.subarray(1)));
    expect(rests).toBe(2);
  });
});

describe('nextMarker', () => {
  it('finds what a reading byte by byte finds, at any alignment (property)', () => {
    // Mostly picture data, so that the search gets somewhere: a 0xFF that is no marker now and then, a marker hardly ever.
    const token = fc.oneof(
      { weight: 1500, arbitrary: fc.integer({ min: 0, max: 0xfe }).map((value) => [value]) },
      { weight: 50, arbitrary: fc.constantFrom([0xff, 0], [0xff, 0xd3], [0xff, 0x7f], [0xff, 0xff, 0]) },
      { weight: 1, arbitrary: fc.integer({ min: 0xc0, max: 0xfe }).map((code) => [0xff, code]) },
    );
    const picture = fc.array(token, { maxLength: 2500, size: 'max' }).map((tokens) => tokens.flat());
    fc.assert(
      fc.property(picture, fc.nat(8), fc.nat(8), (list, offset, from) => {
        const bytes = joinBytes([new Uint8Array(offset), Uint8Array.from(list)]).subarray(offset);
        const isMarker = (code: number | undefined) =>
          code !== undefined && code >= 0xc0 && code < 0xff && !(code >= 0xd0 && code <= 0xd7);
        const expected = list.findIndex((value, n) => n >= from && value === 0xff && isMarker(list[n + 1]));
        expect(nextMarker(bytes, Math.min(from, bytes.length))).toBe(expected < 0 ? bytes.length : expected);
      }),
      { numRuns: 200 },
    );
  });

  it('finds a marker at every place of a long scan, behind bytes that look like one', () => {
    const noise = Uint8Array.from({ length: 2051 }, (_, n) => [0xff, 0, 0xff, 0xd4, 7, 0xfe, 0x80][n % 7] as number);
    const wrong: number[] = [];
    for (const plain of [new Uint8Array(noise.length), noise])
      for (let at = 1; at < plain.length - 1; at++) {
        const bytes = plain.slice();
        // A 0xFF right before the marker would be a marker with it, and not picture data.
        bytes.set([0, 0xff, 0xda], at - 1);
        for (const offset of [0, 1, 2, 3])
          if (at >= offset && nextMarker(bytes.subarray(offset), 0) !== at - offset) wrong.push(at);
      }
    expect(wrong).toEqual([]);
  });
});

describe('coordinate', () => {
  it.each([
    ['52,30.9786N', 52.51631],
    ['33,51,24.48S', -33.8568],
    ['+52.5163', 52.5163],
    ['345/10', 34.5],
    ['13.4W', -13.4],
    ['1/0', null],
    ['north', null],
  ])('reads %s', (text, expected) => {
    expect(coordinate(text)).toBe(expected);
  });
});

describe('stopReasons', () => {
  it('names why an upload should wait, and nothing for a plain picture', () => {
    expect(stopReasons(readMetadata(fixture('base.jpg')))).toEqual([]);
    const file = jpegWith(fixture('base.jpg'), [
      jpegExif(sampleExif({ latitude: 1, longitude: 2, serial: '77', owner: 'Ana' })),
    ]);
    expect(stopReasons(readMetadata(file))).toEqual(['position', 'serial', 'owner']);
  });
});
