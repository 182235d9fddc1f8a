import type { Control, Service } from '../../utils/catalog/serviceSchema.ts';

/** The address that opens the page of a control: the newest that is known on the web. */
export function deepLinkOf(control: Control): string | undefined {
  return control.routes.find(({ platform, deepLink }) => platform === 'web' && deepLink)?.deepLink;
}

/** Where the way to a control begins: its own page, else the service's first site; undefined if it has none. */
export function startOf(service: Service, control: Control): string | undefined {
  const host = service.hosts[0]?.host;
  return deepLinkOf(control) ?? (host && `https://${host}/`);
}

/** Whether the person is on that page already. A query says nothing: sites add what they like. */
export function isAt(url: string, address: string): boolean {
  const [here, there] = [URL.parse(url), URL.parse(address)];
  const pathOf = ({ pathname }: URL) => pathname.replace(/\/$/, '');
  return Boolean(
    here && there && here.host === there.host && pathOf(here) === pathOf(there) && here.hash === there.hash,
  );
}
