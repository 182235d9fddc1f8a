import type { Page } from 'puppeteer-core';
import type { Theme } from './galleryPlan.ts';

/** Shows a page as a person with this theme sees it. Puppeteer's own call knows no forced colours. */
export async function wearTheme(page: Page, theme: Theme): Promise<void> {
  const protocol = await page.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: theme === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: theme === 'contrast' ? 'active' : 'none' },
  ];
  await protocol.send('Emulation.setEmulatedMedia', { features });
}
