import { copyFileSync, linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../utils/images/readMetadata.ts';
import { stopReasons } from '../../../utils/images/stopReasons.ts';
import { copyFiles } from '../lib/copyFiles.ts';
import { dropFiles } from '../lib/dropFiles.ts';
import { pressPaste } from '../lib/pressPaste.ts';
import { expectCleaned, PHOTO, sha256Of, TABS, type UploadDesk } from '../lib/uploadDesk.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

/** Pictures of one batch. */
const BATCH = 500;
/** Bytes behind the picture of a large one, so that a batch takes longer than a moment to read. */
const LARGE = 2_000_000;

/** Where a drop has to land. Plain fields are no drop zones of the page, but the browser takes a drop there itself. */
const ZONES: Record<string, string> = {
  reactDropzone: '.zone',
  dropzone: '#widget',
  filepond: '.filepond--drop-label',
  uppy: '.uppy-DragDrop-container',
  bareZone: '#widget',
  chat: '#widget',
};

/** Drop and paste, as the watcher sees them. */
export function transferTests({ held, open, screen, arrived, received, rows, rowAfter }: UploadDesk) {
  it('a drop on a zone that has no field is written down', async () => {
    const page = await open('bareZone');
    const before = (await rows()).length;
    const came = received().length;
    await dropFiles(held.session, page, '#widget', [PHOTO]);
    expect((await arrived(came)).sha256).toBe(sha256Of(PHOTO));
    expect(await rowAfter(before)).toMatchObject({ how: 'drop', name: 'full-base.jpg', sha256: sha256Of(PHOTO) });
    await page.close();
  });

  it('a picture pasted into a chat box is written down', async () => {
    const page = await open('chat');
    const before = (await rows()).length;
    const came = received().length;
    const forget = await copyFiles(screen().display, [PHOTO]);
    await page.click('#widget');
    await pressPaste(held.session, page);
    expect((await arrived(came)).sha256).toBe(sha256Of(PHOTO));
    expect(await rowAfter(before)).toMatchObject({ how: 'paste', name: 'full-base.jpg', sha256: sha256Of(PHOTO) });
    forget();
    await page.close();
  });
}

/** Drop and paste, as the door holds, cleans and hands them on. */
export function transferAtTheDoorTests(desk: UploadDesk) {
  const { held, open, screen, arrived, received, rows, stopped, answer, cardText } = desk;

  async function isCleaned(how: 'drop' | 'paste', came: number) {
    const got = await arrived(came);
    expectCleaned(got);
    const row = await waitUntil('the row', async () => {
      const last = (await rows()).at(-1);
      return last?.choice === 'cleaned' && last.sha256 === got.sha256 ? last : undefined;
    });
    expect(row).toMatchObject({ how, removed: expect.arrayContaining(['place', 'serial']) });
  }

  describe('drop and paste', () => {
    it.each(Object.entries(ZONES))('a photo dropped on %s is held, cleaned and taken', async (widget, zone) => {
      const page = await open(widget);
      const came = received().length;
      await dropFiles(held.session, page, zone, [PHOTO]);
      await stopped(page);
      expect(received().length).toBe(came);
      await answer(page, TABS.clean);
      await isCleaned('drop', came);
      await page.close();
    });

    it('500 photos dropped at once are one question, all cleaned, all written down once', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'lenscap-batch-'));
      const files = Array.from({ length: BATCH }, (_, n) => join(folder, `IMG_${n}.jpg`));
      for (const file of files) copyFileSync(PHOTO, file);
      const page = await open('bareZone');
      await page.evaluate(() => {
        const counts = Object.assign(globalThis, { turns: 0 });
        setInterval(() => counts.turns++);
      });
      const before = (await rows()).length;
      const came = received().length;
      await dropFiles(held.session, page, '#widget', files);
      await stopped(page);
      // Timers of the page ran while its files were looked at, about once per file.
      expect(await page.evaluate('turns')).toBeGreaterThan(BATCH / 10);
      expect(received().length).toBe(came);
      await answer(page, TABS.clean);
      await waitUntil('all pictures to arrive', () => received().length === came + BATCH);
      for (const got of received().slice(came)) expect(stopReasons(readMetadata(new Uint8Array(got.body)))).toEqual([]);
      await waitUntil('all rows', async () => (await rows()).length >= before + BATCH);
      const batch = (await rows()).slice(before);
      expect(batch).toHaveLength(BATCH);
      expect(new Set(batch.map(({ name }) => name)).size).toBe(BATCH);
      expect(new Set(batch.map(({ choice, sha256 }) => `${choice} ${sha256}`))).toEqual(
        new Set([`cleaned ${received().at(-1)?.sha256}`]),
      );
      rmSync(folder, { recursive: true });
      await page.close();
    });

    it('500 large photos: while they are looked into, a quiet card counts them and leaves the focus where it was', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'lenscap-large-'));
      const large = join(folder, 'large.jpg');
      writeFileSync(large, Buffer.concat([readFileSync(PHOTO), Buffer.alloc(LARGE)]));
      const files = Array.from({ length: BATCH }, (_, n) => join(folder, `IMG_${n}.jpg`));
      for (const file of files) linkSync(large, file);
      const page = await open('bareZone');
      const before = (await rows()).length;
      const came = received().length;
      await dropFiles(held.session, page, '#widget', files);
      const counting = new RegExp(word('door.looking', '(\\d+)', String(BATCH)));
      const at = () => cardText(page).then((text) => Number(counting.exec(text)?.[1]));
      const first = await waitUntil('the card to count', at);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
      await waitUntil('the card to count on', async () => (await at()) > first);
      await stopped(page);
      expect(await page.$$('[popover]')).toHaveLength(1);
      await answer(page, TABS.stop);
      await waitUntil('the card to go', async () => (await page.$('[popover]')) === null);
      expect(received().length).toBe(came);
      await page.close();
      await waitUntil('all rows', async () => (await rows()).length === before + BATCH).catch(async (error) => {
        throw new Error(`${error.message}: there are ${(await rows()).length - before}`);
      });
      rmSync(folder, { recursive: true });
    });

    it('a photo pasted into a chat box is held, cleaned and taken', async () => {
      const page = await open('chat');
      const came = received().length;
      const forget = await copyFiles(screen().display, [PHOTO]);
      await page.click('#widget');
      await pressPaste(held.session, page);
      await stopped(page);
      expect(received().length).toBe(came);
      await answer(page, TABS.clean);
      await isCleaned('paste', came);
      forget();
      await page.close();
    });
  });
}
