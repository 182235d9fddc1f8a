/**
 * Checks an evidence pack made by Lenscap.
 *
 *   npm run -s verify -- PACK.zip      the archive, byte by byte
 *   npm run -s verify -- FOLDER        an unpacked pack, file by file
 *
 * Prints one line per fault and a last line with the seal. Exits 0 if nothing was changed, 1 if something was (named),
 * 2 if there is nothing to check.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type PackCheck, type PackFault, verifyFiles, verifyPack } from '../utils/ledger/pack/verifyPack.ts';

const SENTENCES: Record<PackFault['what'], string> = {
  changed: 'changed since the pack was made',
  missing: 'missing',
  'not-part-of-pack': 'was not part of the pack',
  'chain-broken': 'does not fit the chain of hashes',
  'archive-changed': 'the content is as sealed, but the archive around it was changed or packed again',
};

const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

function filesIn(folder: string): Map<string, Uint8Array<ArrayBuffer>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), bytesOf(path)]));
}

async function check(path: string): Promise<PackCheck> {
  return statSync(path).isDirectory() ? verifyFiles(filesIn(path)) : verifyPack(bytesOf(path));
}

const [path] = process.argv.slice(2);
if (path === undefined || !statSync(path, { throwIfNoEntry: false })) {
  console.error(path === undefined ? 'Say which pack: npm run -s verify -- PACK.zip' : `There is no ${path}.`);
  process.exit(2);
}
const { seal, files, faults } = await check(path);
for (const { file, what } of faults) console.log(`${file}: ${SENTENCES[what]}`);
console.log(
  faults.length === 0
    ? `unchanged: ${files} files, seal ${seal}`
    : `${faults.length} of ${files} files not as they were`,
);
process.exit(faults.length ? 1 : 0);
