import type { Page } from 'puppeteer-core';
import { settled } from '../../tests/e2e/lib/settled.ts';
import { type Act, doTo } from './galleryActs.ts';
import type { Look } from './galleryPlan.ts';
import { wearTheme } from './wearTheme.ts';

/** The stores ask for 1280 × 800. */
const HEIGHTS = { whole: 900, store: 800 };

/**
 * Opens a page of ours with a look, in a tab that is one of our pages already, and writes a picture of all of it, or of as much
 * as a store shows.
 */
export async function photograph(
  page: Page,
  path: string,
  look: Look,
  file: string,
  { size = 'whole', act }: { size?: keyof typeof HEIGHTS; act?: Act | undefined } = {},
): Promise<void> {
  await page.evaluate((language) => chrome.storage.local.set({ settings: { language } }), look.language);
  await wearTheme(page, look.theme);
  await page.setViewport({ width: look.width, height: HEIGHTS[size] });
  const url = new URL(path, page.url()).href;
  await page.goto('about:blank');
  await page.goto(url);
  await settled(page, look.language);
  if (act) {
    await doTo(page, act);
    await settled(page, look.language);
  }
  await page.screenshot({ path: file as `${string}.png`, fullPage: size === 'whole' });
}
