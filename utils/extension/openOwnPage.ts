import { browser } from 'wxt/browser';

/** Opens one of our own pages in a new tab. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${path}` as '/dashboard.html') });
}
