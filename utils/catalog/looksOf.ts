import { coversHost } from './coversHost.ts';
import { readAddress } from './readAddress.ts';
import type { Control, Service } from './serviceSchema.ts';

/** A switch as the script in a page has to know it. */
export interface WatchableControl {
  id: string;
  /** Every label known, in every language. */
  labels: string[];
  protectiveState: 'on' | 'off';
}

/** Where the switches of a service stand, and what they are called. */
export interface Looks {
  /** The service's own hosts, but for those it shares with other products: nobody is asked for all of facebook.com. */
  hosts: { host: string; subdomains?: true }[];
  /** Addresses of the pages with switches, without query and fragment; empty where a switch may be on any page of the hosts. */
  pages: string[];
  controls: WatchableControl[];
}

type Pages = string[] | 'any';

/**
 * A way that begins with a deep link leads to that page; any other way may end on any page, and so may one nobody wrote down.
 * Where all ways that are known lead through a phone's app, there is no page.
 */
function pagesOf(control: Control, hosts: Looks['hosts']): Pages {
  const routes = control.routes.filter(({ platform }) => platform === 'web');
  if (routes.length === 0) return control.routes.length === 0 ? 'any' : [];
  if (routes.some(({ deepLink }) => deepLink === undefined)) return 'any';
  return routes.flatMap(({ deepLink = '' }) => {
    const address = readAddress(deepLink);
    // Elsewhere, as on Google's page of all activity, nothing read would be believed to be about this service.
    if (!address || !hosts.some((host) => coversHost(host, address.host))) return [];
    const { origin, pathname } = new URL(deepLink);
    return [origin + pathname];
  });
}

/**
 * What can be watched of a service: switches with a known label and a known sense, on its own hosts.
 * `undefined` where there is nothing.
 */
export function looksOf(service: Pick<Service, 'hosts' | 'controls'>): Looks | undefined {
  const hosts = service.hosts
    .filter(({ pathPrefix }) => pathPrefix === undefined)
    .map(({ host, subdomains }) => ({ host, ...(subdomains && { subdomains }) }));
  const found = service.controls.flatMap((control) => {
    const { id, mechanism, protectiveState } = control;
    const labels = Object.values(control.labels ?? {}).flat();
    if (mechanism !== 'switch' || protectiveState === null || labels.length === 0) return [];
    const pages = pagesOf(control, hosts);
    return pages.length > 0 ? [{ pages, control: { id, labels, protectiveState } }] : [];
  });
  if (hosts.length === 0 || found.length === 0) return undefined;
  const anywhere = found.some(({ pages }) => pages === 'any');
  return {
    hosts,
    pages: anywhere ? [] : [...new Set(found.flatMap(({ pages }) => pages))].sort(),
    controls: found.map(({ control }) => control),
  };
}
