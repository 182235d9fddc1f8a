/**
 * `npm run catalog:export [-- folder]` writes the catalogue as data for others: lenscap-catalog.json (everything) and
 * lenscap-catalog.csv (one row per control), into .output or the given folder. The data is dedicated to the public (CC0).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exportCsv, exportJson } from './catalogExports.ts';
import { readCatalog } from './catalogRead.ts';

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../.output'));
const services = readCatalog();
mkdirSync(folder, { recursive: true });
for (const [name, text] of [
  ['lenscap-catalog.json', exportJson(services)],
  ['lenscap-catalog.csv', exportCsv(services)],
] as const) {
  writeFileSync(join(folder, name), text);
  console.log(`written: ${join(folder, name)} (${services.length} services, CC0-1.0)`);
}
