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

/** Waits until a page of ours has read what it shows. */
export async function settled(page: Page, language = 'en'): Promise<void> {
  const loading = loadingWord(language);
  await waitUntil('the page to have read everything', () =>
    page.evaluate((text) => {
      const main = document.querySelector('main');
      return main !== null && main.childElementCount > 0 && !main.textContent?.includes(text);
    }, loading),
  );
}
