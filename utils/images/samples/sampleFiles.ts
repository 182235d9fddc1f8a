import { ascii, joinBytes } from '../bytes.ts';
import { jpegExif, jpegSegmentBytes, jpegXmp, pngChunk, pngXmp, riffChunk } from '../strip/writeBlock.ts';
import { sampleExif } from './sampleExif.ts';
import { samplePhotoshop } from './sampleIptc.ts';
import { sampleXmp } from './sampleXmp.ts';

/** A JPEG with these segments behind its first marker and these bytes behind its end. */
export function jpegWith(
  jpeg: Uint8Array,
  segments: readonly Uint8Array[],
  trailer: Uint8Array = new Uint8Array(0),
): Uint8Array {
  return joinBytes([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2), trailer]);
}

/** A PNG with these chunks behind its header and these bytes behind its end. */
export function pngWith(
  png: Uint8Array,
  chunks: readonly Uint8Array[],
  trailer: Uint8Array = new Uint8Array(0),
): Uint8Array {
  return joinBytes([png.subarray(0, 33), ...chunks, png.subarray(33), trailer]);
}

/** A WebP of these chunks, with VP8X in front that says there are EXIF and XMP. */
export function webpWith(
  pictureChunk: Uint8Array,
  width: number,
  height: number,
  chunks: readonly Uint8Array[],
): Uint8Array {
  const canvas = new Uint8Array(10);
  canvas[0] = 0x0c;
  const view = new DataView(canvas.buffer);
  view.setUint16(4, (width - 1) & 0xffff, true);
  view.setUint16(7, (height - 1) & 0xffff, true);
  const body = joinBytes([ascii('WEBP'), riffChunk('VP8X', canvas), pictureChunk, ...chunks]);
  return riffChunk('RIFF', body).subarray(0, 8 + body.length);
}

export const pngText = (keyword: string, text: string): Uint8Array => pngChunk('tEXt', ascii(`${keyword}\0${text}`));

/** Segments with one of everything a JPEG can carry. */
export function fullJpegSegments(orientation = 6): Uint8Array[] {
  return [
    jpegExif(
      sampleExif({ latitude: 52.51631, longitude: 13.37777, orientation, serial: '0123456789', owner: 'Ana Example' }),
    ),
    jpegXmp(sampleXmp({ dataMining: 'DMI-PROHIBITED' })),
    jpegSegmentBytes(0xed, joinBytes([ascii('Photoshop 3.0\0'), samplePhotoshop()])),
    jpegSegmentBytes(0xeb, joinBytes([ascii('JP'), Uint8Array.of(0, 1, 0, 0, 0, 1), sampleManifest()])),
    jpegSegmentBytes(0xe7, ascii('a maker of its own')),
    jpegSegmentBytes(0xfe, ascii('taken on the terrace')),
  ];
}

/** Chunks with one of everything a PNG can carry. */
export function fullPngChunks(orientation = 6): Uint8Array[] {
  return [
    pngChunk('eXIf', sampleExif({ latitude: -33.8568, longitude: 151.2153, orientation, serial: '0123456789' })),
    pngXmp(sampleXmp({ asElements: true })),
    pngText(
      'parameters',
      'a cat on a roof\nNegative prompt: blurry\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1234567, Size: 512x512, Model: dreamy',
    ),
    pngText('Author', 'Ana Example'),
    pngText('exif:GPSLatitude', '52/1, 30/1, 58/1'),
    pngChunk('caBX', sampleManifest()),
    pngChunk('tIME', Uint8Array.of(7, 234, 3, 1, 10, 11, 12)),
  ];
}

/** Not a valid manifest, but with the labels a reader looks for. */
export function sampleManifest(): Uint8Array {
  return joinBytes([
    ascii('\0\0\0\x60jumb\0\0\0\x1ejumdc2pa\0c2pa.training-mining\0'),
    ascii('claim_generator'),
    Uint8Array.of(0x69),
    ascii('Camera/1 '),
  ]);
}
