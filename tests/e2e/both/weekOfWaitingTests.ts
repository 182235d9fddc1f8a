import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { daysPass } from '../lib/daysPass.ts';
import { fill, select } from '../lib/fill.ts';
import { byRole, textWith } from '../lib/find.ts';
import { letterWith } from '../lib/letterWith.ts';
import { openedOwn } from '../lib/openedOwn.ts';
import { press } from '../lib/press.ts';
import { stepPictures } from '../lib/stepPictures.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { walkWelcome } from '../lib/walkWelcome.ts';
import { word } from '../lib/word.ts';

/** Stands where a date stands that the test does not compute. */
const DATE = '\0';
/** A sentence up to its date. */
const upToDate = (key: string) => word(key, DATE).split(DATE)[0] ?? '';

/** Somebody who wrote to a site to delete their pictures, and waits for the answer the law owes them. */
export function weekOfWaitingTests(launch: Launch) {
  describe('a week of use, compressed, of somebody who waits for an answer', () => {
    const held = useSession(launch);
    const folder = mkdtempSync(join(tmpdir(), 'lenscap-answer-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    it('from the welcome over the letter and the reminder to the day the pictures are gone', async () => {
      const { session } = held;
      const step = stepPictures('waiting', session);
      await walkWelcome(session, step, 'FR');

      const site = await session.openSite('https://photoroom.com/');
      const popup = await session.openPopup(site);
      await textWith(popup, 'Photoroom');
      await (
        await waitUntil('whom to write to', () => popup.$(`summary ::-p-text(${word('section.contact')})`))
      ).click();
      await step(popup, 'whom-to-write-to');
      // The popup closes under the click, and a driver may miss its end.
      await press(popup, word('requests.ask')).catch(() => undefined);

      // Nothing is chosen but the country, at the start.
      let page = await openedOwn(session, 'dashboard.html#/requests/new');
      await fill(page, word('newRequest.accountEmail'), 'me@example.com');
      const letter = await letterWith(page, 'me@example.com');
      expect(letter).toContain('Art. 17');
      await step(page, 'letter');
      await press(page, word('letter.sent'));
      await textWith(page, upToDate('nextStep.wait_until'));
      await step(page, 'wait');

      const later = async (days: number) => {
        await daysPass(page, days);
        const hash = await page.evaluate(() => location.hash);
        await page.close();
        page = await session.openOwn(`dashboard.html${hash}`);
      };
      const formCloses = () => waitUntil('the form to close', async () => (await page.$('form')) === null);
      await later(40);
      await textWith(page, upToDate('nextStep.overdue_remind'));
      const overview = await session.openOwn('dashboard.html');
      await textWith(overview, upToDate('nextStep.overdue_remind'));
      await step(overview, 'needs-you');
      await overview.close();
      await page.bringToFront();
      await press(page, word('stepAction.write_reminder'));
      await byRole(page, 'textbox', word('letter.body'));
      await step(page, 'reminder');
      await press(page, word('letter.sent'));
      await textWith(page, upToDate('nextStep.wait_after_reminder'));

      await later(5);
      await textWith(page, upToDate('nextStep.wait_after_reminder'));
      await press(page, word('stepAction.add_event'));
      await select(page, word('requests.outcome'), 'done');
      const answer = join(folder, 'answer.pdf');
      writeFileSync(answer, 'We deleted your pictures.');
      await ((await page.$('form input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(answer);
      await step(page, 'they-answered');
      await press(page, word('common.save'));
      // Nobody takes their word for it.
      await textWith(page, word('nextStep.check_yourself'));
      await formCloses();
      await step(page, 'look-yourself');

      await press(page, word('stepAction.verify'));
      const gone = await byRole(page, 'checkbox', word('requests.gone'));
      if (!(await gone.evaluate((box) => (box as HTMLInputElement).checked))) await gone.click();
      await press(page, word('common.save'));
      await textWith(page, word('nextStep.close_it'));
      await press(page, word('stepAction.close'));
      await press(page, word('common.save'));
      await textWith(page, word('nextStep.closed'));
      await formCloses();
      const happened = await page.$$eval('ol time + strong', (all) => all.map((kind) => kind.textContent));
      const kinds = ['sent', 'reminded', 'answered', 'verified', 'closed'];
      expect(happened).toEqual(kinds.map((kind) => word(`requestEvent.${kind}`)));
      await step(page, 'closed');
    });
  });
}
