import { buildHostIndex, shardCountFor } from '../utils/catalog/buildHostIndex.ts';
import type { Service } from '../utils/catalog/serviceSchema.ts';
import { hash, shardOfId } from '../utils/catalog/shardOf.ts';
import { toRow } from '../utils/catalog/toRow.ts';
import { toStandingFacts } from '../utils/catalog/toStandingFacts.ts';

/** Code of the virtual modules, and the files they import when asked, by their path in the package. */
export interface CatalogModules {
  modules: ReadonlyMap<string, string>;
  files: ReadonlyMap<string, string>;
}

/** A text that becomes an object when it is first asked for: nobody who only starts pays for it. */
const lazily = (value: unknown): string =>
  `let made;\nconst only = () => (made ??= JSON.parse(${JSON.stringify(JSON.stringify(value))}));`;

const moduleOf = (value: unknown): string => `export default ${JSON.stringify(value)};\n`;

/** One shard travels inside the module; more become a file each, so that no start pays for the whole catalogue. */
function shardModule(name: 'host' | 'standing', shards: readonly unknown[], files: Map<string, string>): string {
  const loader = `load${name === 'host' ? 'Host' : 'Standing'}Shard`;
  const head = `export const ${name}ShardCount = ${shards.length};\nexport const ${name}ShardsInline = ${shards.length === 1};\n`;
  if (shards.length === 1) return `${head}${lazily(shards[0])}\nexport const ${loader} = async () => only();\n`;
  for (const [index, shard] of shards.entries()) files.set(`catalog/${name}/${index}.js`, moduleOf(shard));
  return `${head}export const ${loader} = async (shard) => (await import(/* @vite-ignore */ '/catalog/${name}/' + shard + '.js')).default;\n`;
}

function standingShards(services: readonly Service[]): Record<string, unknown>[] {
  const shards: Record<string, unknown>[] = Array.from({ length: shardCountFor(services.length) }, () => ({}));
  for (const service of services) {
    const shard = shards[shardOfId(service.id, shards.length)];
    if (shard) shard[service.id] = toStandingFacts(service);
  }
  return shards;
}

/** Builds everything the package holds of the catalogue. Pure: the same services give the same code. */
export function catalogModules(services: readonly Service[]): CatalogModules {
  const files = new Map<string, string>();
  for (const service of services) files.set(`catalog/services/${service.id}.js`, moduleOf(service));
  const rows = services.map(toRow).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  files.set('catalog/list.js', moduleOf(rows));
  const hosts = buildHostIndex(services);
  const standings = standingShards(services);
  const version = hash(JSON.stringify([hosts, standings])).toString(16);
  const modules = new Map([
    [
      'virtual:catalog-hosts',
      `export const catalogVersion = ${JSON.stringify(version)};\n${shardModule('host', hosts, files)}`,
    ],
    ['virtual:catalog-standing', shardModule('standing', standings, files)],
    [
      'virtual:catalog',
      `export async function loadService(id) {
  if (!/^[a-z0-9-]+$/.test(id)) throw new Error('service-unknown: ' + id);
  return (await import(/* @vite-ignore */ '/catalog/services/' + id + '.js')).default;
}\n`,
    ],
    [
      'virtual:catalog-list',
      "export const loadList = async () => (await import(/* @vite-ignore */ '/catalog/' + 'list.js')).default;\n",
    ],
  ]);
  return { modules, files };
}
