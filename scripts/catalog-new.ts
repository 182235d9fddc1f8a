/**
 * `npm run catalog:new -- <host>` writes catalog/services/<id>.json, a skeleton in which everything still to be said is
 * marked TODO; `npm run catalog:check` then names each of them.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildHostIndex } from '../utils/catalog/buildHostIndex.ts';
import { formatService } from '../utils/catalog/formatService.ts';
import { matchHost } from '../utils/catalog/matchHost.ts';
import { readAddress } from '../utils/catalog/readAddress.ts';
import { readCatalog, SERVICES_FOLDER } from './catalogRead.ts';
import { skeleton } from './catalogSkeleton.ts';

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const [given] = process.argv.slice(2);
if (!given) stop('Usage: npm run catalog:new -- <host>, for example: npm run catalog:new -- pictures.example');
const url = given.includes('://') ? given : `https://${given}/`;
const address = readAddress(url);
if (!address?.host.includes('.')) stop(`"${given}" is not the host of a web site.`);
const known = matchHost(url, buildHostIndex(readCatalog()));
if (known) stop(`${address.host} is already in catalog/services/${known}.json.`);

const service = skeleton(address.host, new Date().toISOString().slice(0, 10));
const path = join(SERVICES_FOLDER, `${service.id}.json`);
if (existsSync(path)) stop(`catalog/services/${service.id}.json is there already.`);
writeFileSync(path, formatService(service));
console.log(`written: catalog/services/${service.id}.json
next: fill in what is marked TODO (docs/adding-a-service.md), then npm run catalog:check`);
