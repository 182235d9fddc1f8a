import type { Page } from 'puppeteer-core';
import { waitUntil } from './waitUntil.ts';

/**
 * Asks for permissions on one of our own pages, with the real click that the browser demands. Only Firefox answers by itself
 * under test; where they are given already, nothing is asked.
 */
export async function allow(own: Page, wanted: chrome.permissions.Permissions): Promise<void> {
  const isAllowed = () =>
    own.evaluate((what) => {
      document.onclick = () => chrome.permissions.request(what);
      return chrome.permissions.contains(what);
    }, wanted);
  if (await isAllowed()) return;
  await own.bringToFront();
  await own.mouse.click(5, 5);
  await waitUntil(`${JSON.stringify(wanted)} to be allowed`, isAllowed);
}
