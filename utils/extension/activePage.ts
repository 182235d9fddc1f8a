import { browser } from 'wxt/browser';

/** The page the person is looking at, as far as the browser lets an extension know. */
export type ActivePage =
  | { kind: 'site'; tabId: number; url: string }
  | { kind: 'unreadable'; reason: 'browser-page' | 'store' | 'pdf' | 'local-file' | 'no-access'; url?: string };

const STORES = new Set(['chromewebstore.google.com', 'addons.mozilla.org']);

/** Sorts an address into "a site" or "a page no extension may read", with the reason the person is told. */
export function classifyPage(url: string | undefined, tabId: number | undefined): ActivePage {
  if (!url || tabId === undefined) return { kind: 'unreadable', reason: 'no-access' };
  if (!URL.canParse(url)) return { kind: 'unreadable', reason: 'browser-page' };
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return { kind: 'unreadable', reason: 'local-file', url };
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'unreadable', reason: 'browser-page', url };
  const store = STORES.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
  if (store) return { kind: 'unreadable', reason: 'store', url };
  if (/\.pdf$/i.test(pathname)) return { kind: 'unreadable', reason: 'pdf', url };
  return { kind: 'site', tabId, url };
}

/**
 * The active tab of this window. Its address is known only under `activeTab` (after a click on the icon or the
 * shortcut) or where the person allowed the site; otherwise the answer is `no-access`.
 */
export async function activePage(): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return classifyPage(tab?.url, tab?.id);
}
