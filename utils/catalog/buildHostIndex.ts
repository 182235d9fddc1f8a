import { type HostEntry, type HostShard, packEntry } from './hostIndex.ts';
import { plainHost } from './readAddress.ts';
import type { Host } from './serviceSchema.ts';
import { shardOfHost } from './shardOf.ts';

/** About this many hosts share a shard: 15 kB, whatever the size of the catalogue. */
const HOSTS_PER_SHARD = 512;

/** How many shards a catalogue of `hosts` hosts is split into: one for today's, always a power of two. */
export function shardCountFor(hosts: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(hosts / HOSTS_PER_SHARD)));
}

/**
 * Builds the host index from services, at build time. Pure: the same services give the same strings in any order.
 * Two services may share a host only on different paths; `utils/catalog/checks` refuses anything else.
 */
export function buildHostIndex(services: Iterable<{ id: string; hosts: readonly Host[] }>): HostShard[] {
  const entries: HostEntry[] = [];
  for (const { id, hosts } of services) {
    for (const { host, subdomains, pathPrefix } of hosts) {
      entries.push({
        host: plainHost(host),
        id,
        ...(subdomains && { subdomains }),
        ...(pathPrefix && { pathPrefix }),
      });
    }
  }
  const shards: string[][] = Array.from({ length: shardCountFor(entries.length) }, () => []);
  for (const entry of entries) shards[shardOfHost(entry.host, shards.length)]?.push(packEntry(entry));
  // A blank sorts before every character of a host, so lines sort by host first.
  return shards.map((lines) => lines.sort().join('\n'));
}
