import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';
import { waitUntil } from './waitUntil.ts';

/** The tab of ours whose address holds this ("dashboard.html#/requests/new"), which a click has opened, in front. */
export async function openedOwn({ browser }: Session, part: string): Promise<Page> {
  const found = await waitUntil(`a tab at ${part}`, async () => {
    for (const page of await browser.pages()) {
      // The protocol of Firefox does not say where a page of ours is, so the page is asked; one that loads may not answer.
      const address = await Promise.race([page.evaluate(() => location.href), pause(1_000, '')]).catch(() => '');
      if (/^(moz|chrome)-extension:/.test(address) && address.includes(part)) return page;
    }
  });
  await found.bringToFront();
  return found;
}
