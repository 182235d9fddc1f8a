/** `npm run package`: builds both browsers and makes the Chrome zip, the Firefox zip and the sources zip. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { CHROMIUM_BUILD, FIREFOX_BUILD, PREPARE } from './lib/buildSteps.ts';
import { makePackages } from './lib/makePackages.ts';
import { runLane } from './lib/step.ts';
import { tableOf } from './lib/tableOf.ts';

const ROOT = resolve(import.meta.dirname, '..');
process.chdir(ROOT);
const { failed } = await runLane([PREPARE, CHROMIUM_BUILD, FIREFOX_BUILD]);
if (failed) process.exit(1);

const rows = Object.values(makePackages(ROOT)).map((path) => {
  const bytes = readFileSync(path);
  return [
    relative(ROOT, path),
    `${Math.round(bytes.length / 1000)} kB`,
    createHash('sha256').update(bytes).digest('hex'),
  ];
});
console.log(`\n${tableOf([['Package', 'Size', 'SHA-256'], ...rows])}`);
