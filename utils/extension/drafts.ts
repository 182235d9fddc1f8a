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

/** The name under which what could not be read of a draft is kept; it goes with the draft's service or request. */
const asideOf = (name: string): string => `${name}:aside`;

/** Puts a draft that does not fit its form any more beside it, after those that stand there: the next one written would replace it. */
export async function putAside(name: string, draft: unknown): Promise<void> {
  await writeDraft(asideOf(name), [...(await readAside(name)), draft]);
}

/** What was put aside, oldest first. */
export async function readAside(name: string): Promise<unknown[]> {
  const stored = await readDraft(asideOf(name));
  return Array.isArray(stored) ? stored : [];
}

/** Throws away what was put aside. */
export const dropAside = (name: string): Promise<void> => dropDraft(asideOf(name));

/** Drops a draft. */
export async function dropDraft(name: string): Promise<void> {
  await browser.storage.local.remove(keyOf(name));
}

/** Drops what was begun for these services and requests, by their ids; without ids, every draft. */
export async function dropDraftsOf(ids?: readonly string[]): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(keyOf('')));
  const isTheirs = (key: string) => !ids || key.split(':').some((part) => ids.includes(part));
  await browser.storage.local.remove(keys.filter(isTheirs));
}
