/** One host of one service, as the index holds it. */
export interface HostEntry {
  host: string;
  id: string;
  subdomains?: true;
  pathPrefix?: string;
}

/**
 * A shard is one string, one line per host, sorted by host: `host id[ *][ /path]`. A star: subdomains too. Strings of a
 * few kilobytes cost nothing to load and need no parsing before the first look-up.
 */
export type HostShard = string;

export function packEntry({ host, id, subdomains, pathPrefix }: HostEntry): string {
  return `${host} ${id}${subdomains ? ' *' : ''}${pathPrefix ? ` ${pathPrefix}` : ''}`;
}

export function unpackEntry(line: string): HostEntry {
  const [host = '', id = '', ...rest] = line.split(' ');
  const entry: HostEntry = { host, id };
  for (const word of rest) {
    if (word === '*') entry.subdomains = true;
    else entry.pathPrefix = word;
  }
  return entry;
}

/** Every entry of a shard: for permission requests and icon rules, which need all hosts at once. */
export function unpackShard(shard: HostShard): HostEntry[] {
  return shard === '' ? [] : shard.split('\n').map(unpackEntry);
}
