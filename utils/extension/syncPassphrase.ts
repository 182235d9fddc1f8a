import { browser } from 'wxt/browser';

const KEY = 'syncPassphrase';

/**
 * The passphrase that locks what leaves this device for the person's other machines. Kept in memory only, and gone when
 * the browser closes: on disk it would stand beside what it locks.
 */
export async function readSyncPassphrase(): Promise<string | undefined> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return typeof stored === 'string' && stored !== '' ? stored : undefined;
}

/** Keeps it until the browser closes; `undefined` forgets it now. */
export async function writeSyncPassphrase(passphrase: string | undefined): Promise<void> {
  if (passphrase) await browser.storage.session.set({ [KEY]: passphrase });
  else await browser.storage.session.remove(KEY);
}
