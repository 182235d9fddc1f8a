/**
 * `npm run -s strip -- IN OUT [--location-only | --coarsen] [--no-training=keep|add|remove]` writes a cleaned copy and prints one JSON
 * line that proves it: SHA-256 of the picture data before and after, what was removed, what was kept. Exits 1 when the format or the
 * file is not supported; then nothing is written.
 */
import { webcrypto } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pictureData } from '../utils/images/pictureData.ts';
import { sha256Hex } from '../utils/images/sha256Hex.ts';
import type { NoTraining, StripChoices } from '../utils/images/strip/choices.ts';
import { stripMetadata } from '../utils/images/stripMetadata.ts';

const USAGE = 'Usage: npm run -s strip -- IN OUT [--location-only | --coarsen] [--no-training=keep|add|remove]';

function readArguments(words: readonly string[]): { input: string; output: string; choices: StripChoices } | null {
  const files: string[] = [];
  const choices: StripChoices = {};
  for (const word of words) {
    const tag = /^--no-training=(keep|add|remove)$/.exec(word)?.[1];
    if (word === '--location-only') choices.what = 'location';
    else if (word === '--coarsen') choices.what = 'coarse-location';
    else if (tag) choices.noTraining = tag as NoTraining;
    else if (word.startsWith('--')) return null;
    else files.push(word);
  }
  const [input, output] = files;
  return input && output && files.length === 2 ? { input, output, choices } : null;
}

const given = readArguments(process.argv.slice(2));
if (!given) {
  console.error(USAGE);
  process.exit(2);
}
const before = new Uint8Array(readFileSync(given.input));
const { parts: _, bytes: after, ...report } = stripMetadata(before, given.choices);
const digest = (bytes: Uint8Array): Promise<string> => sha256Hex(pictureData(bytes), webcrypto.subtle as SubtleCrypto);
const [pictureBefore, pictureAfter] = [await digest(before), await digest(after)];
console.log(
  JSON.stringify({
    ...report,
    bytesBefore: before.length,
    bytesAfter: after.length,
    pictureSha256Before: pictureBefore,
    pictureSha256After: pictureAfter,
    pictureIdentical: report.pictureIdentical && pictureBefore === pictureAfter,
  }),
);
if (report.status === 'not-supported' || pictureBefore !== pictureAfter) process.exit(1);
writeFileSync(given.output, after);
