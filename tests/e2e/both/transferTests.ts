import { describe, expect, it } from 'vitest';
import { copyFiles } from '../lib/copyFiles.ts';
import { dropFiles } from '../lib/dropFiles.ts';
import { pressPaste } from '../lib/pressPaste.ts';
import { expectCleaned, PHOTO, sha256Of, TABS, type UploadDesk } from '../lib/uploadDesk.ts';
import { waitUntil } from '../lib/waitUntil.ts';

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
  const { held, open, screen, arrived, received, rows, stopped, answer } = desk;

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
