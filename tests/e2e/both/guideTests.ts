import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { byRole, controlCard, textWith } from '../lib/find.ts';
import { isGone } from '../lib/isGone.ts';
import { press } from '../lib/press.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

/** From the popup to the switch. In Chromium with `activeTab` alone. */
export function guideTests(launch: Launch) {
  describe('"Show me" from the dashboard', () => {
    const held = useSession(launch);
    const ADDRESS = 'https://chatgpt.com/settings/data-controls';

    async function openFromDashboard() {
      const dashboard = await held.session.openOwn('dashboard.html#/services/chatgpt');
      const card = await controlCard(dashboard, 'Improve the model for everyone');
      const button = await waitUntil('the button', () => card.$(`::-p-aria([name="${word('guide.showThere')}"])`));
      await button.click();
      const page = await waitUntil('the page of the switch', async () =>
        (await held.session.browser.pages()).find((each) => each.url() === ADDRESS),
      );
      await byRole(page, 'switch', 'Improve the model for everyone');
      await dashboard.close();
      return page;
    }
    const cards = (page: Page) => page.evaluate(() => document.querySelectorAll('body ~ *').length);

    it('opens the page of the switch; with no permission for the site, one click on the icon goes on there', async () => {
      const page = await openFromDashboard();
      expect(await cards(page)).toBe(0);
      await held.session.clickIcon(page);
      await waitUntil('the card in the page', async () => (await cards(page)) === 1);
      // The next click on the icon is for the popup again.
      const popup = await held.session.openPopup(page);
      await textWith(popup, word('standing.seen', word('state.exposed')));
      await popup.close();
      await page.close();
    });
  });

  describe('"Show me" on the settings of Photoroom', () => {
    const held = useSession(launch);

    it('leaves nothing in the page when it ends', async () => {
      const page = await held.session.openSite('https://app.photoroom.com/');
      const count = () => page.evaluate(() => document.querySelectorAll('*').length);
      const before = await count();
      const popup = await held.session.openPopup(page);
      await press(popup, word('guide.showMe'));
      await waitUntil('the popup to close by itself', () => isGone(popup));
      await page.bringToFront();
      await waitUntil('the card in the page', async () => ((await count()) > before ? true : null));
      await page.keyboard.press('Escape');
      await waitUntil('the card gone', async () => ((await count()) === before ? true : null));
      expect(await count()).toBe(before);
    });
  });
}
