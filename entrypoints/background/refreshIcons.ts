import { browser } from 'wxt/browser';
import { catalogHosts } from '../../utils/extension/catalogue.ts';
import type { IconFace } from '../../utils/extension/drawIcon.ts';
import { writeIconRules } from '../../utils/extension/iconRules.ts';
import { onceMore } from '../../utils/extension/onceMore.ts';
import type { CatalogHost } from '../../utils/extension/originsOf.ts';
import { servicesWithRows } from '../../utils/ledger/readRows.ts';
import { markTab } from './markTab.ts';
import { standingOfService } from './standingOfService.ts';

/**
 * Makes icon and badges say what the record says now: rewrites Chrome's rules, then marks the open tabs the person lets
 * Lenscap see. Two calls at once would race for the rules, so a call that comes meanwhile makes one more round.
 */
export const refreshIcons = onceMore(refreshOnce);

async function refreshOnce(): Promise<void> {
  await writeIconRules(await facesByHost());
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, url }) => (id !== undefined && url ? markTab(id, url) : undefined)));
}

/** Only services with a row in the ledger are looked at; with all others nothing is said yet. */
async function facesByHost(): Promise<Map<IconFace, CatalogHost[]>> {
  const spoken = new Map<string, IconFace>();
  for (const id of await servicesWithRows()) {
    const found = await standingOfService(id);
    if (found) spoken.set(id, found.standing);
  }
  const faces = new Map<IconFace, CatalogHost[]>();
  for (const { id, ...host } of await catalogHosts()) {
    const face = spoken.get(id) ?? 'unsaid';
    const list = faces.get(face);
    if (list) list.push(host);
    else faces.set(face, [host]);
  }
  return faces;
}
