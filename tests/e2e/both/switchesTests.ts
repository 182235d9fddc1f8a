import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GuideTask } from '../../../utils/page/guide/guideTask.ts';
import { type GuideDesk, LABEL, openGuideDesk } from '../lib/guideDesk.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const ROUTE = {
  steps: [
    { words: 'Settings', labels: ['Settings', 'Paramètres'] },
    { words: 'Data controls', labels: ['Data controls'] },
    { words: LABEL, labels: [], target: true },
  ],
};

/** Pages whose switch is on, which exposes, and off after a click, which protects. */
const READABLE: Record<string, Partial<GuideTask>> = {
  radix: {},
  mui: {},
  native: {},
  described: {},
  webComponent: {},
  divSwitch: {},
  pressed: {},
  unnamed: {},
  decoys: {},
  frame: {},
  rtl: { labels: [LABEL, 'تحسين النموذج للجميع'] },
};

/** Pages of which nothing may be said, whatever a switch on them looks like. */
const DOUBTFUL: Record<string, Partial<GuideTask>> = {
  mixed: {},
  disabled: {},
  busy: {},
  contradiction: {},
  twins: {},
  // Which state protects, is never guessed from words.
  flipped: { labels: ['Private mode'], protectiveState: null },
};

/** What the guide and the reader make of the switches of component libraries, in a real browser. */
export function switchesTests(launch: Launch) {
  describe('the switches of component libraries', () => {
    const held = useSession(launch);
    let desk: GuideDesk;
    beforeAll(async () => {
      // In Firefox the popup sees to the permission for the sites.
      const page = await held.session.openSite('https://chatgpt.com/');
      await (await held.session.openPopup(page)).close();
      desk = await openGuideDesk(held.session);
    });

    const addressOf = (name: string, host = 'chatgpt.com') => `https://${host}/switches/${name}.html`;
    const open = (name: string, host?: string) => held.session.openSite(addressOf(name, host));

    async function openAll(tasks: Record<string, Partial<GuideTask>>) {
      const pages: Array<{ name: string; page: Page; task: Partial<GuideTask> }> = [];
      for (const [name, task] of Object.entries(tasks)) pages.push({ name, page: await open(name), task });
      return pages;
    }

    async function recordedIs(address: string, states: string[]) {
      const found = await waitUntil(`${states} of ${address}`, async () => {
        const all = await desk.recorded(address);
        return all.length >= states.length ? all : null;
      });
      expect({ [address]: found }).toEqual({ [address]: states });
    }

    // All pages at once: each reading takes seconds, as a page first has to stand still.
    it('are read, and read again once the person has flipped them', async () => {
      const all = await openAll(READABLE);
      for (const { page, task } of all) await desk.start(page, task);
      for (const { page } of all) await desk.says(page, word('guide.exposed'));
      for (const { page } of all) {
        await page.bringToFront();
        await desk.clickRing(page);
      }
      for (const { page, name } of all) {
        await desk.says(page, word('guide.protective'));
        await recordedIs(addressOf(name === 'frame' ? 'framed' : name), ['exposed', 'protective']);
        await page.close();
      }
    });

    it('are said to be unreadable where a look could be wrong', async () => {
      const all = await openAll(DOUBTFUL);
      await Promise.all(all.map(({ page, task }) => desk.start(page, { ...task, mode: 'look' })));
      for (const { page, name } of all) {
        await recordedIs(addressOf(name), ['could-not-tell']);
        await page.close();
      }
    });

    it('whose reading the record refuses are said not to be written down, and the page hears of no error', async () => {
      const errors: unknown[] = [];
      for (const [name, mode] of Object.entries({ native: 'show', described: 'look' } as const)) {
        const page = await open(name, 'chat.openai.com');
        page.on('pageerror', (error) => errors.push(error)).on('console', (line) => errors.push(line.text()));
        // The page belongs to another service, which the worker does not believe.
        await desk.start(page, { serviceId: 'photoroom', mode });
        await desk.says(page, `${word('guide.exposed')} ${word('guide.notKept')}`);
        expect(await desk.recorded(addressOf(name, 'chat.openai.com'))).toEqual([]);
        await page.close();
      }
      expect(errors).toEqual([]);
    });

    it('that are out of sight are not told of: the way to them is shown', async () => {
      const all = await openAll({ hidden: {}, dialog: {}, internals: {} });
      for (const { page } of all) await desk.start(page, { mode: 'look', afterReload: true });
      for (const { page, name } of all) {
        await desk.says(page, word('guide.notFound'));
        expect(await desk.recorded(addressOf(name))).toEqual([]);
        await page.close();
      }
    });

    it('count as seen after a reload only while nobody has touched the page', async () => {
      for (const [name, touch] of Object.entries({ native: false, described: true })) {
        const page = await open(name, 'chat.openai.com');
        // What a test asks a page, counts as a touch in Firefox.
        await page.reload();
        if (touch) await page.mouse.click(2, 2);
        await desk.start(page, { mode: 'look', afterReload: true });
        await recordedIs(addressOf(name, 'chat.openai.com'), [touch ? 'exposed' : 'exposed after reload']);
        await page.close();
      }
    });

    it('with a value that comes late are never said to protect', async () => {
      const all = await openAll({ late: {}, lateUnsaid: {} });
      for (const { page } of all) await desk.start(page);
      for (const { page, name } of all) {
        await desk.says(page, word('guide.exposed'));
        const states = await waitUntil('the reading in the record', async () => {
          const found = await desk.recorded(addressOf(name));
          return found.at(-1) === 'exposed' ? found : null;
        });
        expect(states).not.toContain('protective');
        await page.close();
      }
    });

    it('are reached step by step, through a modal dialog and in an app that draws itself anew', async () => {
      const pages: Record<string, Page> = {};
      for (const name of ['dialog', 'spa']) {
        pages[name] = await open(name, 'chat.openai.com');
        await desk.start(pages[name], ROUTE);
      }
      for (const step of ['Settings', 'Data controls']) {
        for (const page of Object.values(pages)) {
          await page.bringToFront();
          await waitUntil(`the card at ${step}`, async () => (await desk.card(page))?.current === step);
          await desk.clickRing(page);
        }
      }
      for (const page of Object.values(pages)) {
        await desk.says(page, word('guide.exposed'));
        await page.bringToFront();
        await desk.clickRing(page);
      }
      for (const [name, page] of Object.entries(pages)) {
        await desk.says(page, word('guide.protective'));
        await recordedIs(addressOf(name, 'chat.openai.com'), ['exposed', 'protective']);
        await page.close();
      }
    });

    it('are not covered by the card: at 200 % zoom, in a window of 320 px, on a page from right to left', async () => {
      const sizes = { radix: [450, 280], native: [320, 560], rtl: [450, 280] };
      const pages: Page[] = [];
      for (const [name, [width = 0, height = 0]] of Object.entries(sizes)) {
        // Nothing was flipped there before; one of these pages keeps its switch.
        const page = await open(name, 'chat.openai.com');
        await page.setViewport({ width, height });
        await desk.start(page, READABLE[name]);
        pages.push(page);
      }
      for (const page of pages) {
        const { ring, box } = await desk.says(page, word('guide.exposed'));
        if (!ring) throw new Error('no ring');
        const apart =
          ring.left + ring.width <= box.left ||
          box.left + box.width <= ring.left ||
          ring.top + ring.height <= box.top ||
          box.top + box.height <= ring.top;
        const inner = await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
        const isInside =
          box.left >= 0 && box.top >= 0 && box.left + box.width <= inner.width && box.top + box.height <= inner.height;
        expect({ url: page.url(), apart, isInside }).toEqual({ url: page.url(), apart: true, isInside: true });
        await page.close();
      }
    });

    it('on one page are found and flipped, and the card closed, by keyboard alone', async () => {
      const page = await open('native');
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await desk.start(page);
      await desk.says(page, word('guide.exposed'));
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('it');
      await page.keyboard.press(' ');
      await desk.says(page, word('guide.protective'));
      await waitUntil('the focus on the close button', async () => {
        await page.keyboard.press('Tab');
        return (await desk.card(page))?.focused === word('guide.close');
      });
      await page.keyboard.press('Enter');
      await waitUntil('the card to go', async () => (await desk.card(page)) === null);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    });
  });
}
