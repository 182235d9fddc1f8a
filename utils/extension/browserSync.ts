import { browser } from 'wxt/browser';

const KEY = 'browserSync';

/** Whether the person wants the browser's own sync to carry a part of the record. Off until they say so. */
export async function wantsBrowserSync(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

/** Keeps what they want. What is in the sync already stays; the ledger takes it out. */
export async function setBrowserSync(wanted: boolean): Promise<void> {
  if (wanted) await browser.storage.local.set({ [KEY]: true });
  else await browser.storage.local.remove(KEY);
}

/** The browser's own sync, as the ledger wants it. */
export const syncArea = {
  get: (keys: null): Promise<Record<string, unknown>> => browser.storage.sync.get(keys),
  set: (items: Record<string, string>): Promise<void> => browser.storage.sync.set(items),
  remove: (keys: string[]): Promise<void> => browser.storage.sync.remove(keys),
};
