/**
 * `npm run package:check`: makes the packages, builds the Firefox one again from the sources zip in another folder, and
 * compares byte for byte; then asks Mozilla's linter. Prints what it saw; exits 1 if anything differs or is new.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { lintPackage } from './lib/lintPackage.ts';
import { makePackages } from './lib/makePackages.ts';
import { zipFiles } from './lib/zipFiles.ts';

const ROOT = resolve(import.meta.dirname, '..');
process.chdir(ROOT);

/** Builds for one browser in `folder` and gives the bytes of its zip. */
function built(folder: string, browser: string): Uint8Array {
  const { status, stderr } = spawnSync('node_modules/.bin/wxt', ['build', '-b', browser], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`wxt build failed in ${folder}: ${stderr}`);
  return zipFiles(join(folder, `.output/${browser}-mv3`), ['**/*']);
}

const packages = makePackages(ROOT);
const elsewhere = mkdtempSync(join(tmpdir(), 'package-check-'));
let differences = 0;
try {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(packages.sources)))) {
    mkdirSync(dirname(join(elsewhere, name)), { recursive: true });
    writeFileSync(join(elsewhere, name), bytes);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
  for (const browser of ['chrome', 'firefox'] as const) {
    const same = Buffer.compare(readFileSync(packages[browser]), built(elsewhere, browser)) === 0;
    if (!same) differences++;
    console.log(
      `${same ? '✓' : '✗'} The ${browser} zip, built again from the sources zip, is ${same ? 'the same' : 'not the same'}`,
    );
  }
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}

const findings = lintPackage('.output/firefox-mv3');
for (const finding of findings) console.log(`  ${finding}`);
console.log(`${findings.length ? '✗' : '✓'} web-ext lint: ${findings.length} findings beyond the known ones`);
process.exitCode = differences + findings.length ? 1 : 0;
