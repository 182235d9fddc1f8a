import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { serviceIdOf } from './catalogue.ts';

const pendingSchema = z.object({
  tabId: z.int(),
  /** The site that was opened, where it may be another than the service's own: a privacy portal. */
  host: z.optional(z.string()),
  /** Milliseconds since 1970. */
  until: z.number(),
  task: z.looseObject({ serviceId: z.string() }),
});

/** A guide that waits for its tab, because the browser did not lend Lenscap that page yet, or no longer. */
export type PendingGuide = z.infer<typeof pendingSchema>;

const KEY = 'pendingGuide';
/** Long enough to sign in on the way; after that a click on the icon means something else again. */
const WAITS_MS = 15 * 60_000;

/** Keeps the guide until its tab is there and may be touched. There is one at most: the last the person asked for. */
export async function keepPendingGuide(pending: Omit<PendingGuide, 'until'>): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...pending, until: Date.now() + WAITS_MS } });
}

/** The guide that waits for this tab; undefined if there is none or it is too old. */
export async function pendingGuideOf(tabId: number): Promise<PendingGuide | undefined> {
  const stored = pendingSchema.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return stored.success && stored.data.tabId === tabId && stored.data.until > Date.now() ? stored.data : undefined;
}

export async function dropPendingGuide(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** Whether a page is one the guide was meant for, and not the sign-in page before it. */
export async function isForPage({ host, task }: PendingGuide, url: string): Promise<boolean> {
  return URL.parse(url)?.hostname === host || (await serviceIdOf(url)) === task.serviceId;
}

/**
 * Opens an address in a tab in front, with a guide that waits for it. The guide is kept before the page begins to load:
 * the popup ends when the tab comes to the front, and a page from the cache is there at once.
 */
export async function openWithGuide(address: string, task: PendingGuide['task']): Promise<void> {
  const { id: tabId } = await browser.tabs.create({ url: 'about:blank', active: false });
  if (tabId === undefined) throw new Error('no-tab');
  await keepPendingGuide({ tabId, host: new URL(address).hostname, task });
  await browser.tabs.update(tabId, { url: address, active: true });
}
