/** A web address, reduced to what matching needs. `host` is lower case, in punycode, without `www.` and final dot. */
export interface Address {
  host: string;
  path: string;
}

/** One host as the catalogue and this room compare it: no `www.` in front, no dot behind. */
export function plainHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=[^.]+\.)/, '');
}

/**
 * Reads the address of a page. Only http and https name a site: `view-source:`, `blob:`, `data:`, `about:` and pages of
 * the browser give null, and so does anything that is no address. The URL parser of the platform decides what the host
 * is, as it does when the browser connects: user names, ports, back slashes, upper case and other scripts cannot fool it.
 */
export function readAddress(url: string): Address | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return { host: plainHost(hostname), path: pathname };
}
