import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readServiceFile } from '../utils/catalog/checks/readServiceFile.ts';
import type { CatalogFile } from '../utils/catalog/checks/rule.ts';
import type { Service } from '../utils/catalog/serviceSchema.ts';

export const SERVICES_FOLDER = resolve(import.meta.dirname, '../catalog/services');

/** Every service file, read and parsed, in the order of their names; broken ones too. */
export function readCatalogFiles(folder = SERVICES_FOLDER): CatalogFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readServiceFile(name, readFileSync(join(folder, name), 'utf8')));
}

/** Every service of the catalogue. Throws with the name of the first file that is not well formed. */
export function readCatalog(folder = SERVICES_FOLDER): Service[] {
  return readCatalogFiles(folder).map(({ name, service }) => {
    if (!service) throw new Error(`catalog/services/${name} is broken: npm run catalog:check`);
    return service;
  });
}
