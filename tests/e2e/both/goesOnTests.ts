import { describe, expect, it } from 'vitest';
import { allow } from '../lib/allow.ts';
import { byRole, controlCard, textWith } from '../lib/find.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const ADDRESS = 'https://chatgpt.com/settings/data-controls';
const SWITCH = 'Improve the model for everyone';

/** Where the person let Lenscap see the site, nothing has to be clicked twice. */
export function goesOnTests(launch: Launch) {
  describe('"Show me" from the dashboard, on a site allowed before', () => {
    const held = useSession(launch);

    it('opens the page of the switch, and the guide goes on there by itself', async () => {
      const { session } = held;
      const own = await session.openOwn('welcome.html');
      await allow(own, { origins: ['*://chatgpt.com/*'] });
      const dashboard = await session.openOwn('dashboard.html#/services/chatgpt');
      const card = await controlCard(dashboard, SWITCH);
      const button = await waitUntil('the button', () => card.$(`::-p-aria([name="${word('guide.showThere')}"])`));
      await button.click();
      const page = await waitUntil('the page of the switch', async () =>
        (await session.browser.pages()).find((each) => each.url() === ADDRESS),
      );
      const toggle = await byRole(page, 'switch', SWITCH);
      await waitUntil('the card in the page', () => page.evaluate(() => document.querySelector('body ~ *') !== null));
      await textWith(dashboard, word('standing.seen', word('state.exposed')));
      await page.bringToFront();
      await toggle.click();
      expect(await textWith(dashboard, word('standing.seen', word('state.protective')))).toContain(SWITCH);
    });
  });
}
