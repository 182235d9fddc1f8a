import { browser } from 'wxt/browser';

/**
 * Calls `changed` whenever another page may be in front of the person: another tab, or the tab in front has loaded a page.
 * What it is stays unknown without activeTab or a site the person allowed. Returns the way to stop.
 */
export function onPageInFront(changed: () => void): () => void {
  const updated = (_: number, { status, url }: { status?: string; url?: string }, { active }: { active: boolean }) => {
    if (active && (status === 'complete' || url)) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
