import type { Page } from 'puppeteer-core';

/** Firefox's protocol does not tell that a page closed itself; a page that is gone does not answer. */
export const isGone = (page: Page): boolean | Promise<boolean> =>
  page.isClosed() || page.evaluate(() => false).catch(() => true);
