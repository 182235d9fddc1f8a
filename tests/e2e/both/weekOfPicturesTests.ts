import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { answerAtTheDoor, askedAtTheDoor, doorStands } from '../lib/atTheDoor.ts';
import { axeFindings } from '../lib/axeFindings.ts';
import { byRole, textWith } from '../lib/find.ts';
import { letterWith } from '../lib/letterWith.ts';
import { press } from '../lib/press.ts';
import { stepPictures } from '../lib/stepPictures.ts';
import { expectCleaned, PHOTO, sha256Of, TABS } from '../lib/uploadDesk.ts';
import { uploadRows } from '../lib/uploadRows.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { walkWelcome } from '../lib/walkWelcome.ts';
import { word } from '../lib/word.ts';

const ADDRESS = 'https://app.photoroom.com/';

const give = async (page: Page) => {
  await ((await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(PHOTO);
};

/** Somebody who wants to know which pictures they gave to which site, and what was hidden inside. */
export function weekOfPicturesTests(launch: Launch) {
  describe('a week of use, compressed, of somebody who wants to know what they gave away', () => {
    const held = useSession(launch);

    it('from the welcome over two uploads, one cleaned at the door, to the letter about the other', async () => {
      const { session, sites } = held;
      const step = stepPictures('pictures', session);
      const first = await walkWelcome(session, step, 'FR');
      const rows = () => uploadRows(first);

      // In the popup of Firefox's driver every site is allowed already; in Chromium this build has them.
      const site = await session.openSite(ADDRESS);
      const popup = await session.openPopup(site);
      const watch = await byRole(popup, 'button', word('uploadWatch.here'));
      await watch.scrollIntoView();
      await step(popup, 'offer-to-note');
      await watch.click();
      await textWith(popup, word('uploadWatch.on'));
      await step(popup, 'noted-from-now');
      await waitUntil('the watcher to stand', () =>
        popup.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
      );
      await popup.close();
      await site.bringToFront();
      await site.reload();
      await give(site);
      await waitUntil('the first row', async () => (await rows())[0]);
      await step(site, 'given');
      expect(sites.received.map(({ sha256 }) => sha256)).toEqual([sha256Of(PHOTO)]);

      const settings = await session.openOwn('dashboard.html#/settings');
      const door = await byRole(settings, 'checkbox', word('uploadWatch.door'));
      await door.scrollIntoView();
      await door.click();
      await doorStands(settings);
      await step(settings, 'ask-me');
      await settings.close();
      await site.bringToFront();
      // Not loaded anew: Firefox would keep the file in its field, and the same file again changes nothing.
      await site.goto(ADDRESS);
      await give(site);
      await askedAtTheDoor(site);
      expect(sites.received).toHaveLength(1);
      await step(site, 'at-the-door');
      await answerAtTheDoor(site, TABS.clean);
      expectCleaned(await waitUntil('the cleaned copy to arrive', () => sites.received[1]));
      await waitUntil('the second row', async () => (await rows())[1]?.choice === 'cleaned');

      const audit = await session.openOwn('dashboard.html#/uploads');
      await textWith(audit, word('audit.places'));
      await step(audit, 'which-went-where');
      await give(audit);
      const text = await textWith(audit, word('likeness.cleaned_copy'));
      for (const part of ['Photoroom', word('likeness.same_file'), word('carried.serial')])
        expect(text).toContain(part);
      await step(audit, 'who-has-it');
      const pictures = await session.openOwn('dashboard.html#/pictures');
      await give(pictures);
      await textWith(pictures, word('pictures.position'));
      await step(pictures, 'hidden-inside');
      await pictures.close();

      await audit.bringToFront();
      const [, byMistake] = await waitUntil('one way to delete for each', async () => {
        const found = await audit.$$(`button[aria-label^="${word('oops.button')} (full-base.jpg"]`);
        return found.length === 2 ? found : undefined;
      });
      await byMistake?.click();
      await textWith(audit, word('oops.steps', 'Photoroom'));
      const letter = await letterWith(audit, 'full-base.jpg');
      for (const part of [sha256Of(PHOTO), 'photoroom.com']) expect(letter).toContain(part);
      expect(letter).not.toContain(sites.received[1]?.sha256);
      expect(await axeFindings(audit)).toEqual([]);
      await step(audit, 'letter');
      await press(audit, word('letter.sent'));
      const asked = await textWith(audit, word('oops.attached'));
      for (const part of [sha256Of(PHOTO), word('requests.dates')]) expect(asked).toContain(part);
      await step(audit, 'asked');
    });
  });
}
