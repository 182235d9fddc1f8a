import { deflateSync } from 'node:zlib';
import { ascii, joinBytes } from '../../utils/images/bytes.ts';
import { sampleExif } from '../../utils/images/samples/sampleExif.ts';
import {
  fullJpegSegments,
  fullPngChunks,
  jpegWith,
  pngWith,
  webpWith,
} from '../../utils/images/samples/sampleFiles.ts';
import { sampleXmp } from '../../utils/images/samples/sampleXmp.ts';
import { jpegSegmentBytes, pngChunk, riffChunk } from '../../utils/images/strip/writeBlock.ts';

/** Noise that is the same in every run. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 42;
  for (let n = 0; n < length; n++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    bytes[n] = state >>> 24;
  }
  return bytes;
}

/** Entropy-coded data as it looks in a photo: a 0 behind every 0xFF. */
function scanData(length: number): Uint8Array {
  const bytes = noise(length);
  for (let n = 0; n + 1 < length; n++) if (bytes[n] === 0xff) bytes[n + 1] = 0;
  bytes[length - 1] = 0;
  return bytes;
}

/** A JPEG of about this length with everything a file can carry, or with nothing in it. */
export function jpeg(length: number, isBare = false): Uint8Array {
  const frame = jpegSegmentBytes(0xc0, Uint8Array.of(8, 0, 64, 0, 96, 1, 1, 0x11, 0));
  const start = jpegSegmentBytes(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0));
  const plain = joinBytes([Uint8Array.of(0xff, 0xd8), frame, start, scanData(length), Uint8Array.of(0xff, 0xd9)]);
  return isBare ? plain : jpegWith(plain, fullJpegSegments());
}

/** A PNG of about this length; colour type 2 is RGB, 6 is RGBA. */
export function png(length: number, colourType: 2 | 6): Uint8Array {
  const channels = colourType === 2 ? 3 : 4;
  const width = 2048;
  const height = Math.max(130, Math.round(length / (1 + channels * width)));
  const rows = noise(height * (1 + channels * width));
  for (let y = 0; y < height; y++) rows[y * (1 + channels * width)] = 0;
  if (colourType === 6)
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (1 + 4 * width) + 4 + 4 * x] = 255;
  const packed = deflateSync(rows, { level: 1 });
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < packed.length; at += 32_768) chunks.push(pngChunk('IDAT', packed.subarray(at, at + 32_768)));
  const header = new Uint8Array(13);
  new DataView(header.buffer).setUint32(0, width);
  new DataView(header.buffer).setUint32(4, height);
  header.set([8, colourType], 8);
  return pngWith(
    joinBytes([ascii('\x89PNG\r\n\x1a\n'), pngChunk('IHDR', header), ...chunks, pngChunk('IEND', new Uint8Array(0))]),
    fullPngChunks(),
  );
}

/** A WebP of about this length. */
export function webp(length: number): Uint8Array {
  const picture = riffChunk('VP8 ', joinBytes([Uint8Array.of(0x10, 0, 0, 0x9d, 1, 0x2a, 96, 0, 64, 0), noise(length)]));
  return webpWith(picture, 96, 64, [
    riffChunk('EXIF', sampleExif({ latitude: 1, longitude: 2 })),
    riffChunk('XMP ', sampleXmp()),
  ]);
}
