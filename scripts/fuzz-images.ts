/**
 * `node scripts/fuzz-images.ts [RUNS] [SEED]` mutates sample pictures of all seven formats and reads and strips each one (100,000 unless
 * said otherwise). It fails on a crash, on a file that costs more than a second, on a removal that touches picture data, on one that is
 * not the same the second time, and on a position that is still there after "cleaned". Prints the count.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasSensitive } from '../utils/images/hasSensitive.ts';
import { pictureData } from '../utils/images/pictureData.ts';
import { readMetadata } from '../utils/images/readMetadata.ts';
import { sampleExif } from '../utils/images/samples/sampleExif.ts';
import { fullJpegSegments, fullPngChunks, jpegWith, pngWith } from '../utils/images/samples/sampleFiles.ts';
import { sampleHeif } from '../utils/images/samples/sampleHeif.ts';
import type { StripWhat } from '../utils/images/strip/choices.ts';
import { sameBytes } from '../utils/images/strip/patch.ts';
import { stripMetadata } from '../utils/images/stripMetadata.ts';

const [runsWord = '100000', seedWord = '1'] = process.argv.slice(2);
const runs = Number(runsWord);
const SLOW_MS = 1000;
const CHOICES: readonly StripWhat[] = ['everything', 'location', 'coarse-location'];

let state = Number(seedWord) | 0 || 1;
/** A whole number below `limit`; xorshift, so that a seed gives the same run everywhere. */
function below(limit: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % Math.max(1, limit);
}

function samples(): Array<[name: string, bytes: Uint8Array]> {
  const folder = resolve(import.meta.dirname, '../tests/fixtures/images');
  const files = readdirSync(folder)
    .filter((name) => /\.(jpg|png|webp|gif|heic|avif|tif)$/.test(name))
    .map((name): [string, Uint8Array] => [name, new Uint8Array(readFileSync(join(folder, name)))]);
  const file = (name: string): Uint8Array => files.find(([each]) => each === name)?.[1] ?? new Uint8Array(0);
  return [
    ...files,
    ['built.jpg', jpegWith(file('base.jpg'), fullJpegSegments(), file('full-base.jpg'))],
    ['built.png', pngWith(file('base.png'), fullPngChunks(), new Uint8Array(40).fill(65))],
    ['built.heic', sampleHeif({ brand: 'heic', turns: 1 })],
    ['built.avif', sampleHeif({ orphan: sampleExif({ serial: '0123456789' }) })],
    [
      'built.tif',
      sampleExif({ latitude: 1, longitude: 2, makerNote: new Uint8Array(60).fill(1), thumbnail: file('base.jpg') }),
    ],
  ];
}

const all = samples();
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0xd8, 0xd9, 0xda, 0xe1, 0x2c, 0x21, 0x3b];

/** One to eight changes: a byte, a number of four bytes, a stretch cut out, doubled, moved, zeroed, taken from another sample, or the end cut off. */
function mutate(original: Uint8Array): Uint8Array {
  let bytes = original.slice();
  for (let n = 1 + below(8); n > 0; n--) {
    // Heads and tables are short and decide everything: half of the changes go there.
    const at = below(2) ? below(Math.min(bytes.length, 600)) : below(bytes.length);
    const length = 1 + below(Math.min(64, Math.max(1, bytes.length - at)));
    switch (below(9)) {
      case 0:
        bytes[at] = below(256);
        break;
      case 1:
        bytes[at] = EDGES[below(EDGES.length)] ?? 0;
        break;
      case 2:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
        break;
      case 3:
        for (let b = 0; b < 4 && at + b < bytes.length; b++) bytes[at + b] = below(3) ? 0xff : below(256);
        break;
      case 4:
        bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
        break;
      case 5:
        bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at, at + length), ...bytes.subarray(at)]);
        break;
      case 6:
        bytes.fill(0, at, at + length);
        break;
      case 7: {
        const other = all[below(all.length)]?.[1] ?? bytes;
        const from = below(other.length);
        bytes.set(other.subarray(from, from + Math.min(length, bytes.length - at)), at);
        break;
      }
      default:
        if (below(4) === 0) bytes = bytes.slice(0, Math.max(12, at));
    }
  }
  return bytes;
}

const counts: Record<string, number> = {};
let slowest = { ms: 0, file: '' };
const faults: string[] = [];

function check(name: string, bytes: Uint8Array, run: number): void {
  const fault = (what: string): void => {
    if (faults.length < 20) faults.push(`run ${run} (seed ${seedWord}), ${name}: ${what}`);
  };
  const before = bytes.slice();
  // Time of the processor, not of the clock: other work on the machine is no fault of the file.
  const start = process.cpuUsage();
  try {
    const carried = readMetadata(bytes);
    const quick = hasSensitive(bytes);
    if (quick === 'no' && (carried.positions.length > 0 || carried.generators.length > 0))
      fault('the quick look said no');
    const what = CHOICES[run % 3] ?? 'everything';
    const result = stripMetadata(bytes, {
      what,
      noTraining: run % 7 === 0 ? 'add' : run % 5 === 0 ? 'remove' : 'keep',
    });
    counts[result.status] = (counts[result.status] ?? 0) + 1;
    const cleaned = result.bytes;
    const took = process.cpuUsage(start).user / 1000;
    if (took > slowest.ms) slowest = { ms: took, file: `${name} of run ${run}` };
    if (took > SLOW_MS) fault(`took ${took.toFixed(0)} ms`);
    if (!sameBytes(before, bytes)) fault('the input was changed');
    if (!result.pictureIdentical) fault('not identical by its own account');
    if (result.status === 'not-supported') {
      if (cleaned !== bytes) fault('not supported, but touched');
      return;
    }
    if (!sameBytes(pictureData(bytes), pictureData(cleaned))) {
      fault(`picture data differs after ${what}`);
      if (process.env.FUZZ_KEEP) writeFileSync(join(process.env.FUZZ_KEEP, `${run}-${what}-${name}`), bytes);
    }
    const left = readMetadata(cleaned);
    if (what === 'everything') {
      const isLeft =
        left.positions.length || left.facts.person || left.facts.serial || left.facts.place || left.facts.owner;
      if (isLeft) fault(`still there: ${JSON.stringify(left.facts).slice(0, 200)}`);
      const again = stripMetadata(cleaned, { noTraining: run % 7 !== 0 && run % 5 === 0 ? 'remove' : 'keep' });
      if (again.status === 'cleaned') fault(`not the same the second time: ${JSON.stringify(again.removed)}`);
    }
    if (what === 'location' && left.positions.length) fault('a position is still there');
  } catch (error) {
    fault(`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`.slice(0, 400));
  }
}

const started = performance.now();
let done = 0;
for (; done < runs && faults.length < 20; done++) {
  const [name, bytes] = all[below(all.length)] ?? ['none', new Uint8Array(0)];
  check(name, mutate(bytes), done);
}
for (const fault of faults) console.error(fault);
console.log(
  `fuzz: ${done} mutated files of ${all.length} samples, ${faults.length} faults, ${JSON.stringify(counts)}, slowest ${slowest.ms.toFixed(0)} ms of processor time (${slowest.file}), ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
process.exit(faults.length ? 1 : 0);
