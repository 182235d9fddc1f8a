import { type HostEntry, type HostShard, unpackEntry } from './hostIndex.ts';
import type { Address } from './readAddress.ts';

/** Where the first line that is not smaller than `key` begins. Binary search over a sorted shard. */
function seek(shard: HostShard, key: string): number {
  let low = 0;
  let high = shard.length;
  while (low < high) {
    const middle = shard.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const start = Math.max(middle, low);
    const stop = shard.indexOf('\n', start);
    const end = stop === -1 ? shard.length : stop;
    if (shard.slice(start, end) < key) low = end + 1;
    else high = start;
  }
  return low;
}

/** All entries for exactly this host. */
function entriesOf(shard: HostShard, host: string): HostEntry[] {
  const key = `${host} `;
  const found: HostEntry[] = [];
  let start = seek(shard, key);
  while (shard.startsWith(key, start)) {
    const stop = shard.indexOf('\n', start);
    const end = stop === -1 ? shard.length : stop;
    found.push(unpackEntry(shard.slice(start, end)));
    start = end + 1;
  }
  return found;
}

function underPath(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

/** The entry with the longest path that holds this address; one without a path holds every address. */
function bestOf(entries: readonly HostEntry[], path: string): HostEntry | undefined {
  return entries
    .filter(({ pathPrefix }) => pathPrefix === undefined || underPath(path, pathPrefix))
    .sort((a, b) => (b.pathPrefix?.length ?? 0) - (a.pathPrefix?.length ?? 0))[0];
}

/**
 * The service an address belongs to, or null: the host itself first, then its parents as far as their entries include
 * subdomains. `shard` is the one `shardOfHost` names for the host. The cost depends on the number of labels in the
 * host and on the logarithm of the shard's length, which does not grow with the catalogue.
 */
export function lookUpHost({ host, path }: Address, shard: HostShard): string | null {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const entries = entriesOf(shard, name);
    const best = bestOf(name === host ? entries : entries.filter(({ subdomains }) => subdomains), path);
    if (best) return best.id;
  }
  return null;
}
