import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { byRole, textWith } from '../lib/find.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const SWITCH = 'Improve model for everyone';

/** Firefox's protocol does not tell that a page closed itself; a page that is gone does not answer. */
const isGone = (page: Page) => page.isClosed() || page.evaluate(() => false).catch(() => true);

/** From the popup to the switch. In Chromium with `activeTab` alone. */
export function guideTests(launch: Launch) {
  describe('"Show me" on the settings of Photoroom', () => {
    const held = useSession(launch);

    it('follows the person to the switch, reads it, and the popup shows it without a word typed', async () => {
      const page = await held.session.openSite('https://app.photoroom.com/');
      const before = await page.evaluate(() => document.documentElement.outerHTML.length);
      const popup = await held.session.openPopup(page);
      await (await byRole(popup, 'button', word('guide.showMe'))).click();
      await waitUntil('the popup to close by itself', () => isGone(popup));
      await page.bringToFront();
      await waitUntil('the card in the page', () =>
        page.evaluate((length) => document.documentElement.outerHTML.length > length || null, before),
      );

      await (await byRole(page, 'button', 'Preferences')).click();
      await (await byRole(page, 'button', 'Your profile')).click();
      const toggle = await byRole(page, 'switch', SWITCH);
      await textOfPopup(word('standing.seen', word('state.exposed')));
      await toggle.click();
      await textOfPopup(word('standing.seen', word('state.protective')));

      await page.keyboard.press('Escape');
      const again = await held.session.openPopup(page);
      await (await byRole(again, 'button', word('guide.lookAgain'))).click();
      // After the reload the settings are closed, so the only honest answer is that it could not tell.
      await textWith(again, word('standing.seenAgain', word('state.could_not_tell')));
      await again.close();

      async function textOfPopup(expected: string) {
        const view = await held.session.openPopup(page);
        await textWith(view, expected);
        await view.close();
        await page.bringToFront();
      }
    });

    it('leaves nothing in the page when it ends', async () => {
      const page = await held.session.openSite('https://app.photoroom.com/');
      const count = () => page.evaluate(() => document.querySelectorAll('*').length);
      const before = await count();
      const popup = await held.session.openPopup(page);
      await (await byRole(popup, 'button', word('guide.showMe'))).click();
      await waitUntil('the popup to close by itself', () => isGone(popup));
      await page.bringToFront();
      await waitUntil('the card in the page', async () => ((await count()) > before ? true : null));
      await page.keyboard.press('Escape');
      await waitUntil('the card gone', async () => ((await count()) === before ? true : null));
      expect(await count()).toBe(before);
    });
  });
}
