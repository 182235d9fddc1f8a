import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import { gzipSync, zlibSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { ascii, joinBytes } from './bytes.ts';
import type { Carried, FactKind } from './carried.ts';
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
import { jpegExif, jpegSegmentBytes, jpegXmp, pngChunk, riffChunk } from './strip/writeBlock.ts';

const FIXTURES = join(import.meta.dirname, '../../tests/fixtures/images');
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));
const values = (carried: Carried, kind: FactKind): string[] => (carried.facts[kind] ?? []).map((fact) => fact.value);
const ALL = ['jpg', 'png', 'webp', 'heic', 'avif', 'tif'];

describe('pictures that exiftool wrote', () => {
  it.each(ALL)('reads position, names, numbers and ids out of a %s file, in EXIF and in XMP', (ending) => {
    const carried = readMetadata(fixture(`full-base.${ending}`));
    const [exif, xmp] = ['exif', 'xmp'].map((where) => carried.positions.find((position) => position.where === where));
    expect(exif).toMatchObject({ latitude: 52.51631, longitude: 13.37777, altitude: 34.5 });
    expect(xmp).toMatchObject({ latitude: 52.51631, longitude: 13.37777 });
    expect(values(carried, 'serial')).toEqual(['0123456789', '987654']);
    expect(values(carried, 'person').sort()).toEqual(['Bo_Example', 'Cy_Example']);
    expect(values(carried, 'owner')).toContain('Ana_Example');
    expect(values(carried, 'camera')).toEqual(['Canon', 'EOS-R5']);
    expect(values(carried, 'lens')).toContain('RF50mm');
    expect(values(carried, 'place')).toContain('Berlin');
    expect(values(carried, 'identifier')).toContain('xmp.did:1234');
    expect([carried.width, carried.height]).toEqual([96, 64]);
    expect(carried.problems).toEqual([]);
  });

  it('reads XMP and a comment out of an animated GIF', () => {
    const carried = readMetadata(fixture('animated.gif'));
    expect(carried.animated).toBe(true);
    expect(values(carried, 'owner')).toEqual(['Ana Example']);
    expect(values(carried, 'comment')).toEqual(['made on the terrace']);
  });

  it.each(['base.jpg', 'base.png', 'base.webp', 'base.heic', 'base.avif', 'base.tif', 'progressive.jpg'])(
    'finds nothing personal in %s, which has nothing',
    (name) => {
      const { facts, positions, thumbnails, generators, trailing } = readMetadata(fixture(name));
      expect({ facts, positions, thumbnails, generators, trailing }).toEqual({
        facts: {},
        positions: [],
        thumbnails: [],
        generators: [],
        trailing: [],
      });
    },
  );

  it('agrees with ExifReader about position, serial number and orientation', () => {
    for (const name of ['full-base.jpg', 'full-base.png', 'full-base.webp', 'full-base.heic']) {
      const bytes = fixture(name);
      const theirs = ExifReader.load(bytes.buffer as ArrayBuffer, { expanded: true });
      const ours = readMetadata(bytes);
      expect(ours.positions[0]?.latitude).toBeCloseTo(theirs.gps?.Latitude ?? Number.NaN, 6);
      expect(ours.positions[0]?.longitude).toBeCloseTo(theirs.gps?.Longitude ?? Number.NaN, 6);
      const serial = (theirs.exif as Record<string, { description?: string }> | undefined)?.BodySerialNumber;
      expect(values(ours, 'serial')[0]).toBe(serial?.description);
    }
  });
});

describe('JPEG', () => {
  it('reads every kind of segment', () => {
    const carried = readMetadata(jpegWith(fixture('base.jpg'), fullJpegSegments(3)));
    expect(carried.orientation).toBe(3);
    expect(values(carried, 'no-training')).toEqual(['DMI-PROHIBITED']);
    expect(values(carried, 'digital-source')).toEqual(['trainedAlgorithmicMedia']);
    expect(values(carried, 'history')).toEqual(['saved']);
    expect(carried.contentCredentials).toMatchObject({ claimGenerator: 'Camera/1 ', training: true });
    expect(values(carried, 'keyword')).toEqual(['terrace']);
    expect(values(carried, 'comment')).toEqual(['taken on the terrace']);
    expect(values(carried, 'other')).toEqual(['22 bytes']);
  });

  it('reads a long XMP that is cut into two segments', () => {
    const packet = sampleXmp();
    const head = (offset: number) =>
      joinBytes([
        ascii('http://ns.adobe.com/xmp/extension/\0'),
        ascii('A'.repeat(32)),
        Uint8Array.of(0, 0, packet.length >> 8, packet.length & 255, 0, 0, offset >> 8, offset & 255),
      ]);
    const segments = [packet.subarray(0, 700), packet.subarray(700)].map((piece, n) =>
      jpegSegmentBytes(0xe1, joinBytes([head(n * 700), piece])),
    );
    expect(readMetadata(jpegWith(fixture('base.jpg'), segments)).positions).toHaveLength(1);
  });

  it('measures the thumbnail, which may show what was cut away', () => {
    const thumbnail = fixture('base.jpg');
    const carried = readMetadata(jpegWith(fixture('progressive.jpg'), [jpegExif(sampleExif({ thumbnail }))]));
    expect(carried.thumbnails).toEqual([{ bytes: thumbnail.length, width: 96, height: 64, where: 'exif' }]);
  });

  it('finds the second picture, its position, and the video behind it', () => {
    const second = jpegWith(fixture('progressive.jpg'), [jpegExif(sampleExif({ latitude: -1.5, longitude: -70.25 }))]);
    const video = joinBytes([Uint8Array.of(0, 0, 0, 24), ascii('ftypmp42'), new Uint8Array(300)]);
    const carried = readMetadata(jpegWith(fixture('base.jpg'), [], joinBytes([second, video])));
    expect(carried.trailing.map(({ kind }) => kind)).toEqual(['picture', 'video']);
    expect(carried.positions).toMatchObject([{ latitude: -1.5, longitude: -70.25 }]);
  });

  it.each([true, false])('reads serial number and owner out of a Canon maker note (little-endian: %s)', (little) => {
    const text = (value: string) => ({ type: 2 as const, value });
    const note = sampleTiff(
      [
        {
          entries: [
            { tag: 9, ...text('Ana') },
            { tag: 12, type: 4, value: [123456] },
          ],
        },
      ],
      little,
    ).subarray(8);
    const carried = readMetadata(
      jpegWith(fixture('base.jpg'), [jpegExif(sampleExif({ make: 'Canon', makerNote: note, little }))]),
    );
    expect(values(carried, 'serial')).toEqual(['123456']);
    expect(values(carried, 'owner')).toEqual(['Ana']);
    expect(values(carried, 'maker-note')).toEqual([`${note.length} bytes`]);
  });

  it('reads what A1111 writes into UserComment: UTF-16 of the other byte order', () => {
    const text = 'a café at night\nNegative prompt: blurry\nSteps: 20, Sampler: Euler a, Seed: 99, Model: dreamy';
    const comment = joinBytes([
      ascii('UNICODE\0'),
      Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255])),
    ]);
    const { generators } = readMetadata(
      jpegWith(fixture('base.jpg'), [jpegExif(sampleExif({ userComment: comment, little: true }))]),
    );
    expect(generators).toEqual([
      {
        tool: 'AUTOMATIC1111',
        prompt: 'a café at night',
        negativePrompt: 'blurry',
        model: 'dreamy',
        seed: '99',
        where: 'exif',
      },
    ]);
  });

  it('reads UTF-16 XMP', () => {
    const packet = new TextDecoder().decode(sampleXmp());
    const wide = Uint8Array.from(
      [...packet].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]),
    );
    expect(readMetadata(jpegWith(fixture('base.jpg'), [jpegXmp(wide)])).positions).toHaveLength(1);
  });
});

describe('PNG', () => {
  it('reads every kind of chunk', () => {
    const carried = readMetadata(pngWith(fixture('base.png'), fullPngChunks(), ascii('PK\x03\x04 and more')));
    expect(carried.positions.map(({ where }) => where)).toEqual(['exif', 'xmp']);
    expect(carried.positions[0]).toMatchObject({ latitude: -33.8568, longitude: 151.2153 });
    expect(carried.generators).toMatchObject([
      { tool: 'AUTOMATIC1111', prompt: 'a cat on a roof', seed: '1234567', model: 'dreamy' },
    ]);
    expect(values(carried, 'place')).toContain('52/1, 30/1, 58/1');
    expect(carried.contentCredentials?.training).toBe(true);
    expect(values(carried, 'time')).toContain('2026-03-01 10:11:12');
    expect(carried.trailing).toEqual([{ kind: 'zip', bytes: 13 }]);
  });

  it('reads compressed text, and EXIF that ImageMagick wrote as hex', () => {
    const exif = joinBytes([ascii('Exif\0\0'), sampleExif({ latitude: 10.5, longitude: 20.25 })]);
    const hex = ascii(
      `\nexif\n${exif.length}\n${[...exif].map((byte) => byte.toString(16).padStart(2, '0')).join('')}\n`,
    );
    const chunk = pngChunk('zTXt', joinBytes([ascii('Raw profile type exif\0\0'), zlibSync(hex)]));
    expect(readMetadata(pngWith(fixture('base.png'), [chunk])).positions).toMatchObject([
      { latitude: 10.5, longitude: 20.25 },
    ]);
  });

  it.each(['stealth_pnginfo', 'stealth_pngcomp'] as const)('reads %s out of the alpha channel', (name) => {
    const json = JSON.stringify({
      Description: 'a fox',
      Source: 'NAI Diffusion',
      Comment: JSON.stringify({ prompt: 'a fox', uc: 'lowres', seed: 7 }),
    });
    const data = new TextEncoder().encode(json);
    // The third is too wide and too rough for a row to be inflated in one step.
    for (const [width, height, pixel] of [
      [40, 200, () => 200],
      [200, 60, () => 200],
      [3000, 130, (_: number, n: number) => Math.imul(n, 0x9e3779b1) >>> 24],
    ] as const) {
      const png = new PNG({ width, height });
      png.data.set(png.data.map(pixel));
      hideInAlpha(png.data, width, height, stealthBytes(name, name === 'stealth_pngcomp' ? gzipSync(data) : data));
      const { generators } = readMetadata(new Uint8Array(PNG.sync.write(png)));
      expect(generators).toEqual([
        {
          tool: 'NovelAI',
          prompt: 'a fox',
          negativePrompt: 'lowres',
          model: 'NAI Diffusion',
          seed: '7',
          where: 'pixels',
        },
      ]);
    }
  });

  it('says nothing of the kind about an ordinary transparent picture', () => {
    const png = new PNG({ width: 64, height: 200 });
    for (let n = 0; n < png.data.length; n++) png.data[n] = (n * 7919) >> 3;
    expect(readMetadata(new Uint8Array(PNG.sync.write(png))).generators).toEqual([]);
  });
});

describe('other containers', () => {
  it("reads ComfyUI's graphs out of the EXIF of a WebP, with local paths", () => {
    const prompt = JSON.stringify({
      3: { class_type: 'KSampler', inputs: { seed: 5, positive: ['6', 0], negative: ['7', 0] } },
      4: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'sdxl.safetensors' } },
      6: { class_type: 'CLIPTextEncode', inputs: { text: 'a red boat' } },
      7: { class_type: 'CLIPTextEncode', inputs: { text: 'fog' } },
      9: { class_type: 'LoadImage', inputs: { image: 'my sister.png', folder: 'C:\\Users\\ana\\in' } },
    });
    const exif = sampleTiff([
      {
        entries: [
          { tag: 0x010f, type: 2, value: 'workflow:{"nodes":[{},{}],"links":[]}' },
          { tag: 0x0110, type: 2, value: `prompt:${prompt}` },
        ],
      },
    ]);
    const picture = riffChunk('VP8 ', fixture('base.webp').subarray(20));
    const carried = readMetadata(webpWith(picture, 96, 64, [riffChunk('EXIF', exif)]));
    expect(carried.generators).toMatchObject([
      {
        tool: 'ComfyUI',
        prompt: 'a red boat',
        negativePrompt: 'fog',
        model: 'sdxl.safetensors',
        seed: '5',
        workflow: { nodes: 2 },
      },
    ]);
    expect(values(carried, 'file-name')).toEqual(['my sister.png']);
    expect(values(carried, 'path')).toEqual(['C:\\Users\\ana\\in']);
  });

  it('reads rotation, thumbnail and metadata items of a HEIC', () => {
    const carried = readMetadata(sampleHeif({ brand: 'heic', turns: 3 }));
    expect(carried).toMatchObject({ format: 'heic', width: 96, height: 64, orientation: 6 });
    expect(carried.thumbnails).toEqual([{ bytes: 90, where: 'container' }]);
    expect(carried.positions.map(({ where }) => where)).toEqual(['exif', 'xmp']);
  });

  it('reads C2PA out of a WebP chunk and an AVIF uuid box', () => {
    const picture = riffChunk('VP8 ', fixture('base.webp').subarray(20));
    expect(
      readMetadata(webpWith(picture, 96, 64, [riffChunk('C2PA', sampleManifest())])).contentCredentials,
    ).not.toBeNull();
    const id = ascii('\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81');
    const body = joinBytes([id, sampleManifest()]);
    const box = joinBytes([Uint8Array.of(0, 0, 0, body.length + 8), ascii('uuid'), body]);
    expect(readMetadata(joinBytes([sampleHeif(), box])).contentCredentials?.claimGenerator).toBe('Camera/1 ');
  });

  it('answers plainly when it is no image', () => {
    expect(readMetadata(ascii('just a text'))).toMatchObject({ format: 'unknown', problems: ['not-an-image'] });
  });

  it('does not take an ordinary caption for a generator', () => {
    const carried = readMetadata(pngWith(fixture('base.png'), [pngText('Description', 'Steps to the harbour, 1920')]));
    expect(carried.generators).toEqual([]);
    expect(values(carried, 'caption')).toEqual(['Steps to the harbour, 1920']);
  });
});
