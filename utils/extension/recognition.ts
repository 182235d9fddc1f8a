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

/** Calls `changed` whenever the person grants or withdraws a site, here or in the browser's own settings. Returns the way to stop. */
export function onPermissionsChanged(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}

/** Whether reminders may appear on the desktop. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/** Asks for reminders on the desktop; like `askForOrigins`, the first thing a click does. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** Gives them back. */
export function stopNotifying(): Promise<boolean> {
  return browser.permissions.remove({ permissions: ['notifications'] });
}
