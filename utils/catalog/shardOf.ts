/** FNV-1a, 32 bits: spreads short strings evenly and is four lines long. */
export function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

/** The last two labels of a host. A host and all the parents it could be listed under share them. */
function tail(host: string): string {
  return host.slice(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1);
}

/** Which of `count` shards holds a host, its parents and its subdomains. */
export function shardOfHost(host: string, count: number): number {
  return hash(tail(host)) % count;
}

/** Which of `count` shards holds what is kept per service id. */
export function shardOfId(id: string, count: number): number {
  return hash(id) % count;
}
