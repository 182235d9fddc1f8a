import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { type ActivePage, activePage } from '../../utils/extension/activePage.ts';
import { loadService, serviceIdOf } from '../../utils/extension/catalogue.ts';

/** What the popup has to say about the page in front of the person. */
export type PopupAnswer =
  | { kind: 'service'; service: Service; host: string; url: string; tabId: number }
  | { kind: 'broken'; serviceId: string; host: string }
  | { kind: 'not-in-catalogue'; host: string; url: string; tabId: number }
  | { kind: 'unreadable'; reason: Extract<ActivePage, { kind: 'unreadable' }>['reason'] };

/** Asks the browser for the page and the catalogue for its service. A service file that cannot be read breaks nothing else. */
export async function popupAnswer(): Promise<PopupAnswer> {
  const page = await activePage();
  if (page.kind === 'unreadable') return { kind: 'unreadable', reason: page.reason };
  const host = new URL(page.url).hostname;
  const serviceId = await serviceIdOf(page.url);
  if (serviceId === null) return { kind: 'not-in-catalogue', host, url: page.url, tabId: page.tabId };
  try {
    return { kind: 'service', service: await loadService(serviceId), host, url: page.url, tabId: page.tabId };
  } catch (error) {
    console.error('service-not-readable', serviceId, error);
    return { kind: 'broken', serviceId, host };
  }
}
