import { drawIcon, type IconFace } from './drawIcon.ts';
import type { CatalogHost } from './originsOf.ts';

/** Hosts by the face the icon shall show on them. */
export type FacesByHost = ReadonlyMap<IconFace, readonly CatalogHost[]>;

function picture(face: IconFace): Record<string, ImageData> {
  const pictures: Record<string, ImageData> = {};
  for (const size of [16, 32]) {
    const context = new OffscreenCanvas(size, size).getContext('2d');
    if (!context) throw new Error('icon-canvas: no 2d context in the worker');
    drawIcon(context, size, face);
    pictures[size] = context.getImageData(0, 0, size, size);
  }
  return pictures;
}

/** `.example.com` matches the host and its subdomains: Chrome puts an implicit dot before the host it compares. */
function pageUrls({ host, subdomains, pathPrefix }: CatalogHost): chrome.events.UrlFilter[] {
  const hosts = subdomains ? [{ hostSuffix: `.${host}` }] : [{ hostEquals: host }, { hostEquals: `www.${host}` }];
  return hosts.map((filter) => ({ ...filter, ...(pathPrefix && { pathPrefix }), schemes: ['https', 'http'] }));
}

/**
 * Replaces the browser's own icon rules, so that the icon says where the person stands on a site without Lenscap ever
 * reading an address. Does nothing where the browser has no declarative rules (Firefox).
 * https://developer.chrome.com/docs/extensions/reference/api/declarativeContent
 */
export async function writeIconRules(faces: FacesByHost): Promise<void> {
  const api = globalThis.chrome?.declarativeContent;
  if (!api) return;
  const { PageStateMatcher, SetIcon } = api;
  const rules = [...faces]
    .filter(([, hosts]) => hosts.length > 0)
    .map(([face, hosts]) => ({
      id: `face-${face}`,
      conditions: hosts.flatMap(pageUrls).map((pageUrl) => new PageStateMatcher({ pageUrl })),
      actions: [new SetIcon({ imageData: picture(face) as never })],
    }));
  await new Promise<void>((done) => api.onPageChanged.removeRules(undefined, done));
  await new Promise<void>((done) => api.onPageChanged.addRules(rules as never, () => done()));
}
