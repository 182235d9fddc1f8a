import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  BARE,
  expectCleaned,
  FIELDS,
  HOST,
  type LaunchOnScreen,
  PHOTO,
  sha256Of,
  TABS,
  useUploadDesk,
} from '../lib/uploadDesk.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { transferAtTheDoorTests, transferTests } from './transferTests.ts';

/** A plain field is in the week of somebody who wants to know what they gave away. */
const WIDGETS = Object.keys(FIELDS).filter((widget) => widget !== 'plain');

/** What the watcher writes down and what the door does, with the widgets people meet. */
export function uploadTests(launch: LaunchOnScreen) {
  describe('uploads', () => {
    const desk = useUploadDesk(launch);
    const { open, choose, arrived, rows, rowAfter, received, stopped, answer } = desk;

    it.each(WIDGETS)('is written down when it is handed to %s, with what was in it', async (widget) => {
      const before = (await rows()).length;
      const page = await open(widget);
      const came = received().length;
      await choose(page, widget, PHOTO);
      const { sha256 } = await arrived(came);
      await rowAfter(before);
      expect(await rows()).toHaveLength(before + 1);
      expect((await rows()).at(-1)).toMatchObject({
        serviceId: 'photoroom',
        host: HOST,
        how: 'picker',
        name: 'full-base.jpg',
        type: 'image/jpeg',
        size: readFileSync(PHOTO).length,
        choice: 'not-asked',
        sha256,
        carries: expect.arrayContaining(['place', 'serial']),
      });
      await page.close();
    });

    it('is written down even if the tab goes right after it', async () => {
      const before = (await rows()).length;
      const page = await open('plain');
      await choose(page, 'plain', PHOTO);
      await page.close();
      await rowAfter(before);
    });

    it('a page that lies in wait for every promise does not see its file being read', async () => {
      const before = (await rows()).length;
      const page = await open('plain');
      await page.evaluate(() => {
        const caught: string[] = [];
        Object.assign(globalThis, { caught });
        Object.defineProperty(Object.prototype, 'then', {
          configurable: true,
          get() {
            if (this instanceof ArrayBuffer || ArrayBuffer.isView(this)) caught.push(this.constructor.name);
            return undefined;
          },
        });
      });
      await choose(page, 'plain', PHOTO);
      expect((await rowAfter(before)).sha256).toBe(sha256Of(PHOTO));
      expect(await page.evaluate('caught')).toEqual([]);
      await page.close();
    });

    transferTests(desk);

    describe('at the door', () => {
      beforeAll(desk.standAtTheDoor);

      it.each(WIDGETS)('a photo that carries a place is held, cleaned, and taken by %s', async (widget) => {
        const page = await open(widget);
        const came = received().length;
        await choose(page, widget, PHOTO);
        await stopped(page);
        expect(received().length).toBe(came);
        await answer(page, TABS.clean);
        const got = await arrived(came);
        expectCleaned(got);
        const row = await waitUntil('the row', async () => {
          const last = (await rows()).at(-1);
          return last?.choice === 'cleaned' && last.sha256 === got.sha256 ? last : undefined;
        });
        expect(row.removed).toEqual(expect.arrayContaining(['place', 'serial']));
        await page.close();
      });

      transferAtTheDoorTests(desk);

      it('a picture that carries nothing goes through by itself', async () => {
        const page = await open('plain');
        const came = received().length;
        await choose(page, 'plain', BARE);
        expect((await arrived(came)).sha256).toBe(sha256Of(BARE));
        await page.close();
      });

      it('a stopped photo does not reach the page, and the row says so', async () => {
        const page = await open('plain');
        const came = received().length;
        await choose(page, 'plain', PHOTO);
        await stopped(page);
        await answer(page, TABS.stop);
        await waitUntil('the row', async () => (await rows()).at(-1)?.choice === 'stopped');
        expect(received().length).toBe(came);
        expect(await page.$eval(FIELDS.plain ?? '', (field) => (field as HTMLInputElement).files?.length)).toBe(0);
        await page.close();
      });

      it('a page that clicks, removes the card and fakes events gets nothing', async () => {
        const page = await open('plain');
        const before = (await rows()).length;
        const came = received().length;
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
        await answer(page, TABS.stop);
        expect((await rowAfter(before)).choice).toBe('stopped');
        expect(received().length).toBe(came);
        await page.close();
      });
    });
  });
}
