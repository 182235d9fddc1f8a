import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { stripMetadata } from '../../../utils/images/stripMetadata.ts';
import { axeFindings } from '../lib/axeFindings.ts';
import { byRole, textWith } from '../lib/find.ts';
import { letterWith } from '../lib/letterWith.ts';
import { press } from '../lib/press.ts';
import { seedUploads, uploadAt } from '../lib/seedUploads.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const PHOTO = join(import.meta.dirname, '../../fixtures/images/full-base.jpg');
const photo = readFileSync(PHOTO);
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const PHOTOROOM = { serviceId: 'photoroom', host: 'photoroom.com' };

const UPLOADS = [
  uploadAt('2026-03-05T10:00:00.000Z', 1, { ...PHOTOROOM, name: 'beach.jpg', sha256: hash(photo), carries: ['place'] }),
  uploadAt('2026-04-05T10:00:00.000Z', 2, { ...PHOTOROOM, name: 'garden.jpg', sha256: '1'.repeat(64), carries: [] }),
  uploadAt('2026-04-06T10:00:00.000Z', 3, { ...PHOTOROOM, name: 'stopped.jpg', choice: 'stopped' }),
  uploadAt('2026-05-05T10:00:00.000Z', 4, {
    host: 'pictures.example',
    name: 'clean.jpg',
    sha256: hash(stripMetadata(photo).bytes),
    carries: [],
    removed: ['place', 'serial'],
    choice: 'cleaned',
  }),
];

/** The cells of each row of the table of places. */
const places = (page: Page) =>
  page.$$eval('table:has(button) tbody tr', (rows) =>
    rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/^.*: /, ''))),
  );

/** The audit of uploads, "who has this picture", and the way from there to a request. */
export function auditTests(launch: Launch) {
  describe('the audit of uploads', () => {
    const held = useSession(launch);

    it('says what it will show while there is nothing yet', async () => {
      const page = await held.session.openOwn('dashboard.html#/uploads');
      await textWith(page, word('audit.emptyTitle'));
      await seedUploads(page, UPLOADS);
    });

    it('shows each place with its numbers, for the eye and as tables, and one place alone', async () => {
      const page = await held.session.openOwn('dashboard.html#/uploads');
      const text = await textWith(page, word('audit.places'));
      expect(text).toContain(word('audit.removed'));
      const rows = await waitUntil('both places by name', async () => {
        const now = await places(page);
        return now[0]?.[0] === 'Photoroom' ? now : null;
      });
      expect(rows.map((row) => row.slice(0, 6))).toEqual([
        ['Photoroom', '2', '1.9 MB', '1', '0', '1'],
        ['pictures.example', '1', '976.6 kB', '0', '1', '0'],
      ]);
      const [march] = await page.$$eval('figure tbody tr', (lines) => lines.map((line) => line.textContent));
      expect(march).toBe('March 202611');
      expect(await axeFindings(page)).toEqual([]);

      await (await byRole(page, 'combobox', word('audit.place'))).select('//pictures.example');
      await waitUntil('one place alone', async () => (await places(page)).length === 1);
      await (await byRole(page, 'combobox', word('audit.time'))).select('month');
      await textWith(page, word('audit.nothingThen'));
    });

    it('begins a request that lists exactly what the service got', async () => {
      const page = await held.session.openOwn('dashboard.html#/uploads');
      await page.evaluate(() => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own API, not Node's
        const { browser, chrome } = globalThis as any;
        return (browser ?? chrome).storage.local.set({ settings: { country: 'FR' } });
      });
      const [, several = ''] = word('audit.askToDelete', '2').split(' | ');
      await press(page, several);
      const letter = await letterWith(page, 'beach.jpg');
      expect(letter).toContain(hash(photo));
      expect(letter).toContain('garden.jpg');
      expect(letter).not.toMatch(/stopped\.jpg|clean\.jpg/);
      expect(await page.evaluate(() => location.hash)).toMatch(/^#\/requests\/new\?service=photoroom&uploads=/);
    });

    it('says where a picture went, also as a cleaned copy, in the dashboard and in the popup', async () => {
      const expected = ['Photoroom', word('likeness.same_file'), 'pictures.example', word('likeness.cleaned_copy')];
      const look = async (view: Page) => {
        const field = await waitUntil('the place to drop', () => view.$('input[type=file]'));
        await (field as ElementHandle<HTMLInputElement>).uploadFile(PHOTO);
        const text = await textWith(view, word('likeness.cleaned_copy'));
        for (const part of expected) expect(text).toContain(part);
        expect(text).toContain(word('trainingThen.nothing_known'));
      };
      const page = await held.session.openOwn('dashboard.html#/uploads');
      await textWith(page, word('whoHas.title'));
      await look(page);
      const site = await held.session.openSite('https://imgc.vip/');
      const popup = await held.session.openPopup(site);
      await press(popup, word('whoHas.title'));
      await look(popup);
    });

    it('is empty once the person wants no note older than a month: the background forgets, and will again tomorrow', async () => {
      const page = await held.session.openOwn('dashboard.html#/settings');
      const choice = await byRole(page, 'combobox', word('keeping.label'));
      await choice.select('1');
      await textWith(page, word('keeping.old', '4').split(' | ')[1] ?? '');
      await press(page, word('common.cancel'));
      await waitUntil('the choice to be as before', () =>
        choice.evaluate((select) => (select as HTMLSelectElement).value === ''),
      );
      await choice.select('1');
      await press(page, word('keeping.eraseNow'));
      await waitUntil('the next run in a day', () =>
        page.evaluate(`(globalThis.browser ?? chrome).storage.local.get('jobs')
          .then(({ jobs }) => jobs?.['forget-uploads'] > Date.now() + 80_000_000)`),
      );
      await textWith(await held.session.openOwn('dashboard.html#/uploads'), word('audit.emptyTitle'));
    });
  });
}
