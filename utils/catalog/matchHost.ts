import type { HostShard } from './hostIndex.ts';
import { lookUpHost } from './lookUpHost.ts';
import { readAddress } from './readAddress.ts';
import { shardOfHost } from './shardOf.ts';

/** The id of the service a web address belongs to, or null. For an index that is in memory as a whole. */
export function matchHost(url: string, shards: readonly HostShard[]): string | null {
  const address = readAddress(url);
  if (!address) return null;
  return lookUpHost(address, shards[shardOfHost(address.host, shards.length)] ?? '');
}
