import { browser } from 'wxt/browser';

type Registered = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/**
 * Registers one of our scripts for exactly these match patterns, in place of what was registered under the same id;
 * with no pattern it stands nowhere any more. It stays until it is registered anew, or the extension is updated.
 */
export async function registerScript(given: Registered & { id: string; matches: string[] }): Promise<void> {
  const script = { ...given, persistAcrossSessions: true };
  const ids = [script.id];
  const before = await browser.scripting.getRegisteredContentScripts({ ids });
  if (script.matches.length === 0) {
    if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  // In one step: a worker that dies between taking the old one away and putting the new one up would leave no script.
  if (before.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
