import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { builtFolder } from '../../tests/e2e/lib/builtFolder.ts';
import { waitUntil } from '../../tests/e2e/lib/waitUntil.ts';
import type { Look } from './galleryPlan.ts';

const HEIGHT = 900;

/** What a page says in this language while it reads. */
function loadingWord(language: string): string {
  const file = `${builtFolder('chrome-mv3')}/_locales/${language}/messages.json`;
  return JSON.parse(readFileSync(file, 'utf8')).common_loading.message;
}

/** Waits until a page of ours has read what it shows. */
export async function settled(page: Page, language: string): Promise<void> {
  const loading = loadingWord(language);
  await waitUntil('the page to have read everything', () =>
    page.evaluate((text) => {
      const main = document.querySelector('main');
      return main !== null && main.childElementCount > 0 && !main.textContent?.includes(text);
    }, loading),
  );
}

/** Opens a page of ours with a look, in a tab that is one of our pages already, and writes a picture of all of it. */
export async function photograph(page: Page, path: string, look: Look, file: string): Promise<void> {
  await page.evaluate((language) => chrome.storage.local.set({ settings: { language } }), look.language);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.theme }]);
  await page.setViewport({ width: look.width, height: HEIGHT });
  const url = new URL(path, page.url()).href;
  await page.goto('about:blank');
  await page.goto(url);
  await settled(page, look.language);
  await page.screenshot({ path: file as `${string}.png`, fullPage: true });
}
