import { createHash } from 'node:crypto';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../../sample/sampleRecord.ts';
import { fill, select } from '../lib/fill.ts';
import { byRole, textWith } from '../lib/find.ts';
import { press } from '../lib/press.ts';
import { seedRows } from '../lib/seedRows.ts';
import { PHOTO } from '../lib/uploadDesk.ts';
import { uploadRows } from '../lib/uploadRows.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

/** Stands where a date stands that the test does not compute. */
const DATE = '\0';
const SITE = 'pictures.example';

/** What the settings change elsewhere. `givesBack`: whether this browser's build can lose the sites again. */
export function settingsTests(launch: Launch, { givesBack }: { givesBack: boolean }) {
  describe('the settings', () => {
    const held = useSession(launch);
    const settings = () => held.session.openOwn('dashboard.html#/settings');
    const watched = (page: Page) =>
      page.evaluate(async () => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.flatMap(({ matches = [] }) => matches);
      });

    it('take a site of one’s own, refuse what is none, keep only the fingerprint of a name, and let the site go', async () => {
      const page = await settings();
      await fill(page, word('uploadWatch.sites'), 'no site');
      await press(page, word('uploadWatch.addSite'));
      await textWith(page, word('uploadWatch.siteWrong'));
      await press(page, word('uploadWatch.namesHashed'), 'radio');
      await fill(page, word('uploadWatch.sites'), `https://${SITE}/upload?from=here`);
      await press(page, word('uploadWatch.addSite'));
      const stop = await byRole(page, 'button', word('uploadWatch.remove', SITE));
      await waitUntil('the watcher', async () => (await watched(page)).includes(`*://${SITE}/*`));

      const site = await held.session.openSite(`https://${SITE}/widgets/plain`);
      await ((await site.waitForSelector('[data-how=picker]')) as ElementHandle<HTMLInputElement>).uploadFile(PHOTO);
      const row = await waitUntil('the row', async () => (await uploadRows(page))[0]);
      const nameHash = createHash('sha256').update('full-base.jpg').digest('hex');
      expect([row.name, row.nameSha256]).toEqual([undefined, nameHash]);
      await site.close();

      await page.bringToFront();
      await stop.click();
      await textWith(page, word('uploadWatch.none'));
      await waitUntil('no watcher', async () => (await watched(page)).length === 0);
      await page.close();
    });

    it('say after how long a switch deserves another look', async () => {
      const page = await settings();
      // Last looked at 100 days ago.
      const { rows } = sampleRecord(Temporal.Now.instant());
      await seedRows(
        page,
        rows.filter((row) => row.kind !== 'request' && 'serviceId' in row && row.serviceId === 'photoroom'),
      );
      const reminded = async () => {
        const overview = await held.session.openOwn('dashboard.html');
        const text = await textWith(overview, word('overview.number'));
        await overview.close();
        await page.bringToFront();
        return text.includes(word('overview.lookAgain', DATE).split(DATE)[0] ?? '');
      };
      const found: boolean[] = [];
      for (const days of ['90', '180', '30', '0']) {
        await select(page, word('lookAgain.label'), days);
        await waitUntil('the choice to be kept', () =>
          page.evaluate(
            async (wanted) =>
              JSON.stringify(await chrome.storage.local.get('settings')).includes(`"lookAgainDays":${wanted}}`),
            days,
          ),
        );
        found.push(await reminded());
      }
      expect(found).toEqual([true, false, true, false]);
      await page.close();
    });

    if (givesBack)
      it('give the sites of the catalogue back to the browser', async () => {
        const page = await settings();
        await press(page, word('recognise.offer'));
        await textWith(page, word('recognise.on'));
        await press(page, word('recognise.stop'));
        await byRole(page, 'button', word('recognise.offer'));
        const { origins = [] } = await page.evaluate(() => chrome.permissions.getAll());
        expect(origins).toEqual([]);
      });
  });
}
