/**
 * Whether a host entry of the catalogue covers this host name, as far as the host alone can tell.
 * @param name without `www.`, as `plainHost` gives it
 */
export function coversHost(entry: { host: string; subdomains?: boolean | undefined }, name: string): boolean {
  return name === entry.host || Boolean(entry.subdomains && name.endsWith(`.${entry.host}`));
}
