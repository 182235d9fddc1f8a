import type { Page } from 'puppeteer-core';
import { byRole } from './find.ts';
import { waitUntil } from './waitUntil.ts';

/** What is said of an element before anything was clicked: it is no longer there, or something that came pushed it out of sight. */
const NOT_YET = /not clickable|detached from document|does not have a layout object/;

/**
 * Presses what has this name, as soon as it is there and can be hit: a page that is still being drawn may move or replace
 * what was found a moment ago.
 */
export async function press(page: Page, name: string, role = 'button'): Promise<void> {
  await waitUntil(`${role} "${name}" to be pressed`, async () => {
    const found = await byRole(page, role, name);
    try {
      await found.click();
      return true;
    } catch (fault) {
      if (fault instanceof Error && NOT_YET.test(fault.message)) return false;
      throw fault;
    }
  });
}
