import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { routeSchema } from '../../../utils/catalog/routeSchema.ts';
import { clickInCard } from '../lib/clickInCard.ts';
import { isGone } from '../lib/isGone.ts';
import { press } from '../lib/press.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const SITE = 'https://chatgpt.com';
const CLICKS = [
  ['button', 'Settings'],
  ['button', 'Data controls'],
  ['switch', 'Improve the model for everyone'],
] as const;

/** A contributor's way to a switch, from the popup to the clipboard. */
export function recorderTests(launch: Launch) {
  describe('"Record this route"', () => {
    const held = useSession(launch);

    /** Reading is the test's: in Chromium it is granted here, in Firefox by a preference. */
    async function allowReading() {
      if (held.session.name === 'Firefox') return;
      // Writing is what every page may do after a click, but granting one here refuses all others.
      const granted = ['clipboard-read', 'clipboard-sanitized-write'] as const;
      await held.session.browser.defaultBrowserContext().overridePermissions(SITE, [...granted]);
    }
    const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

    it('notes the clicks to a switch through a modal dialog, and copies a route the catalogue takes', async () => {
      const { session } = held;
      await allowReading();
      const page = await session.openSite(`${SITE}/switches/dialog.html`);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      const popup = await session.openPopup(page);
      await press(popup, word('recorder.start'));
      await waitUntil('the popup to close by itself', () => isGone(popup));
      const own = await session.openOwn('welcome.html');
      await page.bringToFront();

      for (const [role, name] of CLICKS) await press(page, name, role);
      await clickInCard(own, page, word('recorder.copy'));
      const text = await waitUntil('the route on the clipboard', () => clipboard(page));
      expect(routeSchema.parse(JSON.parse(text))).toMatchObject({
        platform: 'web',
        steps: [
          { label: { en: ['Settings'] } },
          { label: { en: ['Data controls'] } },
          { label: { en: ['Improve the model for everyone'] }, target: true },
        ],
      });

      await clickInCard(own, page, word('recorder.stop'));
      await page.reload();
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });
  });
}
