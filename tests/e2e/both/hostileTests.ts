import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type GuideDesk, openGuideDesk } from '../lib/guideDesk.ts';
import { keepWatch, type Noticed } from '../lib/keepWatch.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const ADDRESS = 'https://chatgpt.com/switches/hostile.html';
/** The same page under the service's other name, so that what was recorded of it can be told apart. */
const OTHER = 'https://chat.openai.com/switches/hostile.html';

/** How often the page has done what it does to trouble us. */
const turnsOf = (page: Page) => page.evaluate(() => (globalThis as never as { turns: number }).turns);

/** A page that plays with us neither hangs the browser, nor flips what is recorded, nor finds a trace. */
export function hostileTests(launch: Launch) {
  describe('on a page that plays with us', () => {
    const held = useSession(launch);
    let desk: GuideDesk;
    beforeAll(async () => {
      const page = await held.session.openSite('https://chatgpt.com/');
      await (await held.session.openPopup(page)).close();
      desk = await openGuideDesk(held.session);
    });

    async function show(query: string, address = ADDRESS) {
      const page = await held.session.openSite(`${address}?${query}`);
      await desk.start(page);
      return page;
    }

    /** The page goes on playing, and its own clock goes on running. */
    async function playsOn(page: Page, turns = 10) {
      const before = await turnsOf(page);
      await waitUntil('the page to play on', async () => (await turnsOf(page)) >= before + turns);
    }

    const gone = (page: Page) => waitUntil('the card to go', async () => (await desk.card(page)) === null);

    it('events by script close nothing, and are no click of the person', async () => {
      const page = await show('fake');
      await desk.says(page, word('guide.exposed'));
      await playsOn(page);
      expect(await desk.card(page)).toMatchObject({ tone: 'exposed' });
      await page.keyboard.press('Escape');
      await gone(page);
      expect(await desk.recorded(ADDRESS)).toEqual(['exposed']);
      await page.close();
    });

    it('one that throws the card out gets rid of it, and one that covers it does not mislead the reader', async () => {
      const [removing, covering] = [await show('remove', OTHER), await show('cover', OTHER)];
      await desk.says(covering, word('guide.exposed'));
      await gone(removing);
      await playsOn(covering);
      await covering.bringToFront();
      await covering.keyboard.press('Escape');
      await gone(covering);
      expect(await desk.recorded(OTHER)).not.toContain('protective');
      for (const page of [removing, covering]) await page.close();
    });

    it('with 50,000 elements that never stand still, the switch is found and read, and the page goes on', async () => {
      const page = await show('elements=50000&mutate');
      await desk.says(page, word('guide.exposed'));
      await playsOn(page, 100);
      await desk.clickRing(page);
      await desk.says(page, word('guide.protective'));
      await page.close();
    });

    it('with 10,000 switches of the name, nothing is told', async () => {
      const page = await show('twins=10000&mutate');
      const card = await desk.says(page, word('guide.several'));
      expect(card).toMatchObject({ ring: null, tone: 'neutral' });
      await desk.start(page, { mode: 'look' });
      await waitUntil('the answer', async () => (await desk.recorded(ADDRESS)).at(-1) === 'could-not-tell');
      await playsOn(page, 100);
      await page.close();
    });

    it('whose DOM lies, its lies are not heard, and it hears of nobody who asked', async () => {
      const page = await show('override');
      expect((await desk.says(page, word('guide.exposed'))).ring).not.toBeNull();
      await page.keyboard.press('Escape');
      await gone(page);
      expect(await page.evaluate('globalThis.calls')).toEqual([]);
      await page.close();
    });

    it('one that keeps watch sees one bare element come and go, and nothing else', async () => {
      const page = await held.session.openSite('https://unknown.example/');
      await page.evaluateOnNewDocument(keepWatch);
      await page.goto('https://chatgpt.com/switches/native.html');
      const names = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis).sort());
      const before = await names();
      await desk.start(page);
      await desk.says(page, word('guide.exposed'));
      const host = await page.evaluate(() => document.documentElement.lastElementChild?.outerHTML);
      expect(host).toBe('<div popover="manual"></div>');
      await page.keyboard.press('Escape');
      await gone(page);
      const noticed = await page.evaluate(() => (globalThis as never as Noticed).noticed);
      expect(noticed).toEqual(['childList in HTML', 'childList in HTML']);
      expect(await names()).toEqual(before);
      await page.close();
    });
  });
}
