import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyFiles } from '../lib/copyFiles.ts';
import { dropFiles } from '../lib/dropFiles.ts';
import { pressPaste } from '../lib/pressPaste.ts';
import { expectCleaned, FIELDS, type LaunchOnScreen, PHOTO, sha256Of, TABS, useUploadDesk } from '../lib/uploadDesk.ts';
import { waitUntil } from '../lib/waitUntil.ts';

/** The browser has ended the background when a picture comes, as it does after half a minute of nothing. */
export function asleepTests(launch: LaunchOnScreen) {
  describe('while the background is asleep', () => {
    const desk = useUploadDesk(launch);
    const { held, open, choose, arrived, received, rows, rowAfter, stopped, answer } = desk;

    async function isAwake() {
      await waitUntil('the background to wake', () => held.session.isBackgroundAwake());
      // Starting, it takes what came in turn: when it has refused this, it knows of the page.
      await desk.own().evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
    }

    it('a dropped picture is written down, with what was in it', async () => {
      const page = await open('bareZone');
      const before = (await rows()).length;
      await held.session.killBackground();
      await dropFiles(held.session, page, '#widget', [PHOTO]);
      expect(await rowAfter(before)).toMatchObject({
        how: 'drop',
        serviceId: 'photoroom',
        sha256: sha256Of(PHOTO),
        carries: expect.arrayContaining(['place']),
      });
      expect(await rows()).toHaveLength(before + 1);
      await page.close();
    });

    it('the dialog to choose wakes it, so a picture is written down even if the tab goes at once', async () => {
      const page = await open('plain');
      const before = (await rows()).length;
      await held.session.killBackground();
      // No dialog opens without a person's hand, but the click is there.
      await page.evaluate((field) => document.querySelector<HTMLElement>(field)?.click(), FIELDS.plain ?? '');
      await isAwake();
      await page.bringToFront();
      await choose(page, 'plain', PHOTO);
      await page.close();
      expect(await rowAfter(before)).toMatchObject({ how: 'picker', name: 'full-base.jpg' });
      expect(await rows()).toHaveLength(before + 1);
    });

    const HANDS = {
      'the key of a paste': (page: Page) => page.keyboard.press('Control'),
      'the menu of the right button': (page: Page) => page.click('#widget', { button: 'right' }),
    };

    it.each(Object.entries(HANDS))(
      '%s wakes it, so a paste is written down even if the tab goes at once',
      async (_, hand) => {
        const page = await open('chat');
        // The menu itself is the browser's, and no test can close it.
        await page.evaluate(() => addEventListener('contextmenu', (event) => event.preventDefault()));
        const before = (await rows()).length;
        const forget = await copyFiles(desk.screen().display, [PHOTO]);
        await page.click('#widget');
        await held.session.killBackground();
        await page.bringToFront();
        await hand(page);
        await isAwake();
        await pressPaste(held.session, page);
        await page.close();
        expect(await rowAfter(before)).toMatchObject({ how: 'paste', name: 'full-base.jpg' });
        expect(await rows()).toHaveLength(before + 1);
        forget();
      },
    );

    describe('at the door', () => {
      beforeAll(desk.standAtTheDoor);

      it('a photo is held, cleaned and written down, though the background dies again while the person reads', async () => {
        const page = await open('bareZone');
        const before = (await rows()).length;
        const came = received().length;
        await held.session.killBackground();
        await dropFiles(held.session, page, '#widget', [PHOTO]);
        await stopped(page);
        await held.session.killBackground();
        await page.bringToFront();
        await answer(page, TABS.clean);
        const got = await arrived(came);
        expectCleaned(got);
        const row = await rowAfter(before);
        expect(row).toMatchObject({ how: 'drop', choice: 'cleaned', sha256: got.sha256 });
        expect(row.removed).toEqual(expect.arrayContaining(['place', 'serial']));
        await waitUntil('no second row', async () => (await rows()).length === before + 1);
        await page.close();
      });
    });
  });
}
