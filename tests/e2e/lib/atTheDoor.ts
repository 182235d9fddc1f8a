import type { Page } from 'puppeteer-core';
import { waitUntil } from './waitUntil.ts';

/** Waits for the card that asks: it has the focus, which the one that counts a batch has not. */
export async function askedAtTheDoor(page: Page): Promise<void> {
  await waitUntil('the card', () => page.evaluate(() => document.activeElement?.matches('[popover]')));
}

/** Waits until what holds pictures stands in front of the sites. The page is one of ours. */
export async function doorStands(own: Page): Promise<void> {
  await waitUntil('the door to stand in front of the sites', () =>
    own.evaluate(async () => {
      const [script] = await chrome.scripting.getRegisteredContentScripts();
      return script?.js?.[0]?.includes('door') ?? false;
    }),
  );
}

/** The card stands in a closed shadow root and has the focus: a person with a keyboard goes on from there. */
export async function answerAtTheDoor(page: Page, tabs: number): Promise<void> {
  const asked = await page.evaluate(() => performance.now());
  await waitUntil('the card to take answers', () => page.evaluate((since) => performance.now() - since > 1_000, asked));
  for (let tab = 0; tab < tabs; tab++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}
