/**
 * The import rule of the house (docs/architecture.md): a file imports from its own room and from floors below, never
 * from above and never from a neighbour on floor 2. Prints each offence with the fix; exits 1 if there is one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** Rooms with their floor. Floor 1 rooms may use each other; they are all pure. Floor 0 is data. */
const ROOMS: ReadonlyArray<[room: string, floor: number]> = [
  ['catalog', 0],
  ['locales', 0],
  ['utils/catalog', 1],
  ['utils/requests', 1],
  ['utils/images', 1],
  ['utils/policy', 1],
  ['utils/ledger', 2],
  ['utils/page', 2],
  ['utils/extension', 2],
  ['components', 3],
  ['entrypoints', 4],
];

/** What the browser and its libraries are called. Floor 1 may not touch any of it. */
const BROWSER_MODULES =
  /^(wxt(\/|$)|#imports$|#i18n$|react(-dom)?(\/|$)|idb$|@webext-core\/|@base-ui\/|webextension-polyfill$)/;

function roomOf(path: string): [string, number] | undefined {
  return ROOMS.find(([room]) => path === room || path.startsWith(`${room}/`));
}

function* sources(dir: string): Generator<string> {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name)) yield path;
  }
}

const IMPORT = /(?:from\s*|import\s*\(?\s*)['"]([^'"]+)['"]/g;
const offences: string[] = [];
let files = 0;

for (const top of ['utils', 'components', 'entrypoints']) {
  for (const file of sources(join(ROOT, top))) {
    files++;
    const from = relative(ROOT, file);
    const home = roomOf(from);
    if (!home) {
      offences.push(`${from}: stands in no room; move it into one of ${ROOMS.map(([r]) => r).join(', ')}`);
      continue;
    }
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      if (!target.startsWith('.')) {
        if (home[1] === 1 && BROWSER_MODULES.test(target))
          offences.push(`${from}: imports ${target}, but floor 1 is pure; move the call to floor 2`);
        continue;
      }
      const there = roomOf(relative(ROOT, resolve(dirname(file), target)));
      if (!there || there[0] === home[0]) continue;
      const allowed = there[1] < home[1] || (there[1] === home[1] && home[1] === 1);
      if (!allowed)
        offences.push(`${from}: ${home[0]} (floor ${home[1]}) may not import ${there[0]} (floor ${there[1]})`);
    }
  }
}

for (const offence of offences) console.error(offence);
console.log(`floors: ${files} files, ${offences.length} offences`);
process.exit(offences.length ? 1 : 0);
