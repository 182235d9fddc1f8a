import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { choose, controlCard } from '../lib/find.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

/** With the permission for the sites, the badge says where the person stands; `allow` gives it. */
export function badgeTests(launch: Launch, allow: (session: Awaited<ReturnType<Launch>>) => Promise<void>) {
  describe('the badge, once the sites are allowed', () => {
    const held = useSession(launch);

    /** Badge and title of the tab with this address, as the browser has them. */
    function shownOn(own: Page, url: string): Promise<{ text: string; title: string }> {
      return own.evaluate(async (address) => {
        const { tabs, action } = (globalThis as never as { chrome: typeof chrome }).chrome;
        const [tab] = await tabs.query({ url: `${address}*` });
        const tabId = tab?.id;
        return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
      }, url);
    }

    async function badgeBecomes(own: Page, url: string, text: string) {
      await waitUntil(`the badge ${text} on ${url}`, async () => (await shownOn(own, url)).text === text);
      return (await shownOn(own, url)).title;
    }

    it('says on a service that nothing is said yet, then what the person said, and nothing on another site', async () => {
      await allow(held.session);
      const url = 'https://photoroom.com/';
      await held.session.openSite(url);
      await held.session.openSite('https://unknown.example/');
      const own = await held.session.openOwn('dashboard.html#/services/photoroom');
      expect(await badgeBecomes(own, url, '?')).toBe(word('badge.unsaid', 'Photoroom'));
      const card = await controlCard(own, 'Improve model for everyone');
      await choose(card, word('standing.exposed'));
      expect(await badgeBecomes(own, url, '!')).toBe(word('badge.exposed', 'Photoroom'));
      await choose(card, word('standing.protected'));
      expect(await badgeBecomes(own, url, '✓')).toBe(word('badge.protected', 'Photoroom'));
      expect((await shownOn(own, 'https://unknown.example/')).text).toBe('');
    });

    it('is set again after the background died and the page was loaded anew', async () => {
      await held.session.killBackground();
      const page = await held.session.openSite('https://chatgpt.com/');
      await page.reload();
      const own = await held.session.openOwn('dashboard.html#/services');
      await badgeBecomes(own, 'https://chatgpt.com/', '?');
    });
  });
}
