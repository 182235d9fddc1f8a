/**
 * `node bench/images.ts` reads and strips JPEG, PNG and WebP files of 0.5, 5 and 50 MB and prints the time beside one copy of the bytes
 * (`bytes.slice()`), beside exif-be-gone, piexifjs, ExifReader and exiftool. Goal: at most three copies, and ahead of all of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { deflateSync } from 'node:zlib';
import ExifBeGone from 'exif-be-gone';
import ExifReader from 'exifreader';
import { ascii, joinBytes } from '../utils/images/bytes.ts';
import { hasSensitive } from '../utils/images/hasSensitive.ts';
import { readMetadata } from '../utils/images/readMetadata.ts';
import { sampleExif } from '../utils/images/samples/sampleExif.ts';
import { fullJpegSegments, fullPngChunks, jpegWith, pngWith, webpWith } from '../utils/images/samples/sampleFiles.ts';
import { sampleXmp } from '../utils/images/samples/sampleXmp.ts';
import { jpegSegmentBytes, pngChunk, riffChunk } from '../utils/images/strip/writeBlock.ts';
import { stripMetadata } from '../utils/images/stripMetadata.ts';

/** piexifjs has no types; these two take the file as a text of one character per byte. */
const piexif = createRequire(import.meta.url)('piexifjs') as {
  load(file: string): unknown;
  remove(file: string): string;
};
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const SIZES = [0.5, 5, 50];
const GOAL = 3;

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

function jpeg(length: number, isBare = false): Uint8Array {
  const frame = jpegSegmentBytes(0xc0, Uint8Array.of(8, 0, 64, 0, 96, 1, 1, 0x11, 0));
  const start = jpegSegmentBytes(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0));
  const plain = joinBytes([Uint8Array.of(0xff, 0xd8), frame, start, scanData(length), Uint8Array.of(0xff, 0xd9)]);
  return isBare ? plain : jpegWith(plain, fullJpegSegments());
}

function png(length: number, colourType: 2 | 6): Uint8Array {
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

function webp(length: number): Uint8Array {
  const picture = riffChunk('VP8 ', joinBytes([Uint8Array.of(0x10, 0, 0, 0x9d, 1, 0x2a, 96, 0, 64, 0), noise(length)]));
  return webpWith(picture, 96, 64, [
    riffChunk('EXIF', sampleExif({ latitude: 1, longitude: 2 })),
    riffChunk('XMP ', sampleXmp()),
  ]);
}

let kept: unknown;
/** Best of the runs in milliseconds, because other work on the machine only ever adds; short work is repeated until a run takes 2 ms. */
function time(work: () => unknown, runs = 9): number {
  for (let n = 0; n < Math.min(runs, 3); n++) kept = work();
  kept = undefined;
  collectGarbage();
  let rounds = 1;
  for (let took = 0; took < 2 && rounds < 4096; rounds *= 2) {
    const start = performance.now();
    for (let n = 0; n < rounds; n++) kept = work();
    took = performance.now() - start;
    if (took >= 2) break;
  }
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    for (let n = 0; n < rounds; n++) kept = work();
    return (performance.now() - start) / rounds;
  });
  return Math.min(...times);
}

async function timeStream(bytes: Uint8Array, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const parts: Uint8Array[] = [];
    const stream = new ExifBeGone();
    stream.on('data', (part: Uint8Array) => parts.push(part));
    for (let at = 0; at < bytes.length; at += 65_536)
      if (!stream.write(bytes.subarray(at, at + 65_536))) await new Promise((next) => stream.once('drain', next));
    await new Promise((next) => stream.end(next));
    kept = Buffer.concat(parts);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

function attempt(work: () => number): number | null {
  try {
    return work();
  } catch {
    return null;
  }
}

const hasExiftool = attempt(() => execFileSync('exiftool', ['-ver']).length) !== null;
const folder = mkdtempSync(join(tmpdir(), 'lenscap-bench-'));
const exiftool = (bytes: Uint8Array, name: string, words: string[]): number | null => {
  if (!hasExiftool) return null;
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return attempt(() =>
    time(
      () => execFileSync('exiftool', [...words, file], { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] }),
      bytes.length > 1e7 ? 1 : 3,
    ),
  );
};

const ms = (value: number | null): string => (value === null ? '–' : value.toFixed(value < 10 ? 3 : 1));
const ratio = (value: number, copy: number): string => `${(value / copy).toFixed(2)}×`;
const rows: Array<Record<string, string>> = [];
let worst = 0;
const over: string[] = [];
const behind: string[] = [];

// The compiler has seen every path before the first number is taken.
for (const file of [jpeg(200_000), png(200_000, 2), png(200_000, 6), webp(200_000)])
  for (let n = 0; n < 200; n++) kept = [readMetadata(file), stripMetadata(file).bytes];

for (const size of SIZES) {
  const length = size * 1_000_000;
  const runs = size > 10 ? 7 : 15;
  const files: Array<[name: string, bytes: Uint8Array, isJpeg: boolean]> = [
    ['JPEG', jpeg(length), true],
    ['PNG RGB', png(length, 2), false],
    ['PNG RGBA', png(length, 6), false],
    ['WebP', webp(length), false],
  ];
  for (const [name, bytes, isJpeg] of files) {
    const copy = time(() => bytes.slice(), runs);
    const read = time(() => readMetadata(bytes), runs);
    const parts = time(() => stripMetadata(bytes).parts, runs);
    const joined = time(() => stripMetadata(bytes).bytes, runs);
    const warm = new Uint8Array(bytes.length);
    const warmCopy = time(() => warm.set(bytes), runs);
    const rivals = {
      exifreader: attempt(() => time(() => ExifReader.load(bytes.buffer as ArrayBuffer, { includeUnknown: false }), 3)),
      piexifLoad: isJpeg
        ? attempt(() => time(() => piexif.load(Buffer.from(bytes.buffer).toString('latin1')), 3))
        : null,
      piexifRemove: isJpeg
        ? attempt(() =>
            time(() => Buffer.from(piexif.remove(Buffer.from(bytes.buffer).toString('latin1')), 'latin1'), 3),
          )
        : null,
      beGone: name === 'WebP' ? null : await timeStream(bytes, 3),
      exiftoolRead: exiftool(bytes, `read.${name}`, ['-j', '-a', '-G']),
      exiftoolStrip: exiftool(bytes, `strip.${name}`, ['-all=', '-o', '-']),
    };
    worst = Math.max(worst, read / copy, joined / copy);
    if (read / copy > GOAL || joined / copy > GOAL) over.push(`${name} ${size} MB`);
    for (const rival of [rivals.beGone, rivals.piexifRemove, rivals.exiftoolStrip])
      if (rival !== null && rival < parts) behind.push(`${name} ${size} MB strip`);
    for (const rival of [rivals.piexifLoad, rivals.exiftoolRead])
      if (rival !== null && rival < read) behind.push(`${name} ${size} MB read`);
    rows.push({
      file: `${name} ${size} MB`,
      'copy ms': ms(copy),
      'warm copy ms': ms(warmCopy),
      'read ms': ms(read),
      'read/copy': ratio(read, copy),
      'strip ms': ms(parts),
      'strip+join ms': ms(joined),
      'strip+join/copy': ratio(joined, copy),
      'MB/s': (bytes.length / 1000 / joined).toFixed(0),
      ExifReader: ms(rivals.exifreader),
      'piexifjs load': ms(rivals.piexifLoad),
      'piexifjs remove': ms(rivals.piexifRemove),
      'exif-be-gone': ms(rivals.beGone),
      'exiftool -j': ms(rivals.exiftoolRead),
      'exiftool -all=': ms(rivals.exiftoolStrip),
    });
  }
}
rmSync(folder, { recursive: true });
console.table(rows);
const door = jpeg(10_000_000, true);
console.log(
  `At the door, 10 MB JPEG with nothing in it: ${hasSensitive(door)} in ${ms(time(() => hasSensitive(door)))} ms, full reading ${ms(time(() => readMetadata(door)))} ms (goal: under 50 ms)`,
);
console.log(
  '"copy" is bytes.slice(), new memory included; "warm copy" writes into memory that is there already. piexifjs needs the file as a text: its making is counted. piexifjs takes out EXIF only, exif-be-gone leaves IPTC, comments and trailers.',
);
console.log(
  `Slowest of all against one copy: ${worst.toFixed(2)}× (goal: ${GOAL}×). Over the goal: ${over.join(', ') || 'none'}.`,
);
console.log(
  `Behind exif-be-gone, piexifjs or exiftool (pieces ready for a Blob against their output): ${behind.join(', ') || 'nowhere'}.`,
);
if (kept === undefined) throw new Error('nothing was measured');
