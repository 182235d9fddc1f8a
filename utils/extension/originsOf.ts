/** A host of the catalogue as far as permissions and icon rules need it. `www.` is understood, never written. */
export interface CatalogHost {
  host: string;
  subdomains?: boolean | undefined;
  pathPrefix?: string | undefined;
}

/**
 * The match patterns that cover exactly these hosts. A pattern cannot hold a path in a permission, so a host that is
 * shared with other products (it has a path prefix) is left out: nobody is asked for all of google.com.
 */
export function originsOf(hosts: readonly CatalogHost[]): string[] {
  const patterns = new Set<string>();
  for (const { host, subdomains, pathPrefix } of hosts) {
    if (pathPrefix) continue;
    if (subdomains) patterns.add(`*://*.${host}/*`);
    else {
      patterns.add(`*://${host}/*`);
      patterns.add(`*://www.${host}/*`);
    }
  }
  return [...patterns].sort();
}
