import { browser } from 'wxt/browser';
import type { Standing } from '../catalog/standingOf.ts';

const BADGE: Record<Standing, { text: string; colour: string }> = {
  exposed: { text: '!', colour: '#c2410c' },
  protected: { text: '✓', colour: '#0f766e' },
  unsaid: { text: '?', colour: '#4f5d75' },
};

/**
 * The one place that sets the badge. `standing` undefined clears it. Both browsers clear a tab's badge when it
 * navigates, so this is called again on every visit. `title` is what a screen reader says for the icon.
 */
export async function showBadge(tabId: number, standing: Standing | undefined, title: string): Promise<void> {
  await ifThere(async () => {
    await browser.action.setBadgeText({ tabId, text: standing ? BADGE[standing].text : '' });
    if (standing) await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE[standing].colour });
    await browser.action.setTitle({ tabId, title });
  });
}

/** Says on a tab's icon that a click on it goes on with what waits there; `title` undefined: nothing waits any more. */
export async function showWaiting(tabId: number, title: string | undefined): Promise<void> {
  await ifThere(async () => {
    await browser.action.setBadgeText({ tabId, text: title ? '▶' : '' });
    if (title) await browser.action.setBadgeBackgroundColor({ tabId, color: '#1a5fd0' });
    await browser.action.setTitle({ tabId, title: title ?? 'Lenscap' });
  });
}

/** The tab may be gone by now; nothing is left to say then. Anything else must be seen. */
async function ifThere(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!/No tab with id|Invalid tab ID/i.test(String(error))) throw error;
  }
}

/** The badge on every tab that has none of its own: how many answers are overdue. */
export async function showOverdue(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: BADGE.exposed.colour });
}
