import { browser } from 'wxt/browser';

const KEY = 'ledgerMark';

/** The mark that a record exists, kept apart from the database: a record that was thrown away is noticed, not greeted as new. */
export const ledgerMark = {
  async read(): Promise<string | undefined> {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    return typeof stored === 'string' ? stored : undefined;
  },
  async write(device: string): Promise<void> {
    await browser.storage.local.set({ [KEY]: device });
  },
};
