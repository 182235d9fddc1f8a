import { loadService } from 'virtual:catalog';
import { hostShardCount, loadHostShard } from 'virtual:catalog-hosts';
import { loadList } from 'virtual:catalog-list';
import { type HostEntry, unpackShard } from '../catalog/hostIndex.ts';
import { lookUpHost } from '../catalog/lookUpHost.ts';
import { readAddress } from '../catalog/readAddress.ts';
import { shardOfHost } from '../catalog/shardOf.ts';
import { originsOf } from './originsOf.ts';

/** The catalogue inside the package, as scripts/catalogPlugin.ts put it there. Nothing is fetched. */
export { loadList as listServices, loadService };

/** The service a web address belongs to, or null. Loads one shard of the index, whatever the catalogue's size. */
export async function serviceIdOf(url: string): Promise<string | null> {
  const address = readAddress(url);
  return address && lookUpHost(address, await loadHostShard(shardOfHost(address.host, hostShardCount)));
}

/** Every host of the catalogue: for icon rules and permission requests. */
export async function catalogHosts(): Promise<HostEntry[]> {
  const shards = await Promise.all(Array.from({ length: hostShardCount }, (_, shard) => loadHostShard(shard)));
  return shards.flatMap(unpackShard);
}

/** The match patterns "Recognise the sites in the catalogue" asks for. */
export async function catalogOrigins(): Promise<string[]> {
  return originsOf(await catalogHosts());
}
