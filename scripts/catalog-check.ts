/**
 * `npm run catalog:check` checks every file of catalog/services, prints each finding with its fix, then a table; exits 1
 * if there is a finding. `-- --write` first rewrites the files in their one format.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from '../utils/catalog/checks/runChecks.ts';
import { countCatalog } from '../utils/catalog/countCatalog.ts';
import { formatService } from '../utils/catalog/formatService.ts';
import { readCatalogFiles, SERVICES_FOLDER } from './catalogRead.ts';

if (process.argv.includes('--write')) {
  for (const { name, text, service } of readCatalogFiles()) {
    if (!service || formatService(service) === text) continue;
    writeFileSync(join(SERVICES_FOLDER, name), formatService(service));
    console.log(`rewritten: catalog/services/${name}`);
  }
}

const files = readCatalogFiles();
const findings = runChecks(files);
for (const { file, pointer, rule, message, fix } of findings)
  console.error(`catalog/services/${file}#${pointer}\n  ${rule}: ${message}\n  fix: ${fix}`);

console.table(countCatalog(files.flatMap(({ service }) => service ?? [])));
console.log(`catalogue: ${files.length} files, ${findings.length} findings`);
process.exit(findings.length > 0 ? 1 : 0);
