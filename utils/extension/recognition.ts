import { browser } from 'wxt/browser';

/** Which of these match patterns the person has allowed. Asked fresh each time: permissions can be taken back any time. */
export async function allowedOrigins(origins: readonly string[]): Promise<string[]> {
  const { origins: granted = [] } = await browser.permissions.getAll();
  const set = new Set(granted);
  const all = set.has('*://*/*') || set.has('<all_urls>');
  return origins.filter((origin) => all || set.has(origin));
}

/** Must be the first thing a click does: Firefox loses the gesture at the first await. */
export function askForOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives the sites back. */
export function giveBackOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Calls `changed` whenever the person grants or withdraws a site, here or in the browser's own settings. */
export function onPermissionsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
