import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pictureData } from '../../../utils/images/pictureData.ts';
import { readMetadata } from '../../../utils/images/readMetadata.ts';
import { stopReasons } from '../../../utils/images/stopReasons.ts';
import { byRole } from '../lib/find.ts';
import { leftInside } from '../lib/leftInside.ts';
import { uploadRows } from '../lib/uploadRows.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const PICTURES = resolve(import.meta.dirname, '../../fixtures/images');
/** A photo with a position, serial numbers and names in it. */
const PHOTO = join(PICTURES, 'full-base.jpg');
const BARE = join(PICTURES, 'base.png');
/** Where each widget has its file field. */
const FIELDS: Record<string, string> = {
  plain: '[data-how=picker]',
  reactDropzone: 'input[type=file]',
  dropzone: '.dz-hidden-input',
  filepond: '.filepond--browser',
  uppy: '.uppy-DragDrop-input',
};
const WIDGETS = Object.keys(FIELDS);
const HOST = 'app.photoroom.com';

/** What the watcher writes down and what the door does, with the widgets people meet. */
export function uploadTests(launch: Launch) {
  describe('uploads', () => {
    const held = useSession(launch);
    let own: Page;

    beforeAll(async () => {
      own = await held.session.openOwn('dashboard.html#/settings');
      await (await byRole(own, 'button', word('uploadWatch.allStart', await siteCount(own)))).click();
      await byRole(own, 'button', word('uploadWatch.stop'));
    });

    async function open(widget: string): Promise<Page> {
      const page = await held.session.openSite(`https://${HOST}/widgets/${widget}`);
      await page.waitForSelector(FIELDS[widget] ?? '#widget');
      return page;
    }

    async function choose(page: Page, widget: string, file: string): Promise<void> {
      await ((await page.$(FIELDS[widget] ?? '')) as ElementHandle<HTMLInputElement>).uploadFile(file);
    }

    const arrived = (count: number) =>
      waitUntil('the picture to arrive', () => held.sites.received.length > count || null);

    it.each(WIDGETS)('is written down when it is handed to %s, with what was in it', async (widget) => {
      const before = (await uploadRows(own)).length;
      const page = await open(widget);
      const came = held.sites.received.length;
      await choose(page, widget, PHOTO);
      await arrived(came);
      const rows = await waitUntil('the row', async () => {
        const all = await uploadRows(own);
        return all.length > before ? all : undefined;
      });
      expect(rows.length).toBe(before + 1);
      const received = held.sites.received.at(-1);
      expect(rows.at(-1)).toMatchObject({
        serviceId: 'photoroom',
        host: HOST,
        how: 'picker',
        name: 'full-base.jpg',
        type: 'image/jpeg',
        size: readFileSync(PHOTO).length,
        choice: 'not-asked',
        sha256: received?.sha256,
        carries: expect.arrayContaining(['place', 'serial']),
      });
      await page.close();
    });

    it('is written down even if the tab goes right after it', async () => {
      const before = (await uploadRows(own)).length;
      const page = await open('plain');
      await choose(page, 'plain', PHOTO);
      await page.close();
      await waitUntil('the row', async () => (await uploadRows(own)).length === before + 1);
    });

    describe('at the door', () => {
      beforeAll(async () => {
        await own.bringToFront();
        const door = await byRole(own, 'checkbox', word('uploadWatch.door'));
        await door.click();
        await waitUntil('the door to stand in front of the sites', () =>
          own.evaluate(async () => {
            const [script] = await chrome.scripting.getRegisteredContentScripts();
            return script?.js?.[0]?.includes('door') ?? false;
          }),
        );
      });

      /** The card stands in a closed shadow root and has the focus: a person with a keyboard goes on from there. */
      async function answer(page: Page, tabs: number): Promise<void> {
        const asked = await page.evaluate(() => performance.now());
        await waitUntil('the card to take answers', () =>
          page.evaluate((since) => performance.now() - since > 1_000, asked),
        );
        for (let tab = 0; tab < tabs; tab++) await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }

      async function stopped(page: Page): Promise<void> {
        await waitUntil('the card', () => page.$('[popover]'));
      }

      it.each(WIDGETS)('a photo that carries a place is held, cleaned, and taken by %s', async (widget) => {
        const page = await open(widget);
        const came = held.sites.received.length;
        await choose(page, widget, PHOTO);
        await stopped(page);
        expect(held.sites.received.length).toBe(came);
        await answer(page, 2);
        await arrived(came);
        const received = held.sites.received.at(-1);
        const bytes = new Uint8Array(received?.body ?? []);
        expect(received?.name).toBe('full-base.jpg');
        expect(stopReasons(readMetadata(bytes))).toEqual([]);
        expect(leftInside(bytes)).toEqual([]);
        expect(pictureData(bytes)).toEqual(pictureData(new Uint8Array(readFileSync(PHOTO))));
        const row = await waitUntil('the row', async () => {
          const last = (await uploadRows(own)).at(-1);
          return last?.choice === 'cleaned' && last.sha256 === received?.sha256 ? last : undefined;
        });
        expect(row.removed).toEqual(expect.arrayContaining(['place', 'serial']));
        await page.close();
      });

      it('a picture that carries nothing goes through by itself', async () => {
        const page = await open('plain');
        const came = held.sites.received.length;
        await choose(page, 'plain', BARE);
        await arrived(came);
        expect(held.sites.received.at(-1)?.body).toEqual(readFileSync(BARE));
        await page.close();
      });

      it('a stopped photo does not reach the page, and the row says so', async () => {
        const page = await open('plain');
        const came = held.sites.received.length;
        await choose(page, 'plain', PHOTO);
        await stopped(page);
        await answer(page, 4);
        await waitUntil('the row', async () => (await uploadRows(own)).at(-1)?.choice === 'stopped');
        expect(held.sites.received.length).toBe(came);
        expect(await page.$eval(FIELDS.plain ?? '', (field) => (field as HTMLInputElement).files?.length)).toBe(0);
        await page.close();
      });

      it('a page that clicks, removes the card and fakes events gets nothing', async () => {
        const page = await open('plain');
        const came = held.sites.received.length;
        await choose(page, 'plain', PHOTO);
        await stopped(page);
        const remaining = await page.evaluate(() => {
          const field = document.querySelector('input') as HTMLInputElement;
          for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
          const card = document.querySelector('[popover]') as HTMLElement;
          card.click();
          for (const key of ['Tab', 'Tab', 'Enter'])
            card.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          card.remove();
          return field.files?.length;
        });
        expect(remaining).toBe(0);
        await stopped(page);
        await answer(page, 4);
        await waitUntil('the row', async () => (await uploadRows(own)).at(-1)?.choice === 'stopped');
        expect(held.sites.received.length).toBe(came);
        await page.close();
      });
    });
  });
}

/** How many sites the button names. */
function siteCount(page: Page): Promise<string> {
  return waitUntil('the list of sites', () =>
    page.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => !one.disabled && /\b\d{2,}\b/.test(one.textContent ?? ''),
      );
      return button?.textContent?.match(/\d+/)?.[0];
    }),
  );
}
