import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { builtFolder } from './builtFolder.ts';
import { waitUntil } from './waitUntil.ts';

/** What a page says in this language while it reads. */
function loadingWord(language: string): string {
  const folder = `${builtFolder('chrome-mv3')}/_locales`;
  // Portuguese has a country there.
  const locale = readdirSync(folder).find((name) => name.slice(0, 2) === language);
  return JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8')).common_loading.message;
}

/** Looks at a page that find it unchanged. A page of several lazy parts can have nothing to wait for between two of them. */
const STILL = 3;

/** Waits until a page of ours has read what it shows, and stands still. */
export async function settled(page: Page, language = 'en'): Promise<void> {
  const loading = loadingWord(language);
  let last: string | null = null;
  let same = 0;
  await waitUntil('the page to have read everything', async () => {
    const shown = await page.evaluate((text) => {
      const main = document.querySelector('main');
      return main?.childElementCount && !main.textContent?.includes(text) ? main.textContent : null;
    }, loading);
    same = shown !== null && shown === last ? same + 1 : 0;
    last = shown;
    return same >= STILL;
  });
}
