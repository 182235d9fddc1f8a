import type { Page } from 'puppeteer-core';
import { waitUntil } from './waitUntil.ts';

/** The letter on the page, as soon as it holds this. */
export function letterWith(page: Page, part: string): Promise<string> {
  return waitUntil(`a letter with "${part}"`, async () => {
    const values = await page.$$eval('textarea', (areas) => areas.map(({ value }) => value));
    return values.find((value) => value.includes(part));
  });
}
