import { browser } from 'wxt/browser';

const keyOf = (name: string): string => `draft:${name}`;

/** What the person was writing when the page closed; undefined if there is nothing. The caller checks its shape. */
export async function readDraft(name: string): Promise<unknown> {
  const stored = await browser.storage.local.get(keyOf(name));
  return stored[keyOf(name)];
}

/** Keeps a draft on this device until it is sent or dropped. */
export async function writeDraft(name: string, draft: unknown): Promise<void> {
  await browser.storage.local.set({ [keyOf(name)]: draft });
}

/** Drops a draft. */
export async function dropDraft(name: string): Promise<void> {
  await browser.storage.local.remove(keyOf(name));
}
