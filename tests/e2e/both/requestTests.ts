import { describe, expect, it } from 'vitest';
import { axeFindings } from '../lib/axeFindings.ts';
import { fill, select } from '../lib/fill.ts';
import { byRole, textWith } from '../lib/find.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const daysAgo = (days: number): string => Temporal.Now.plainDateISO().subtract({ days }).toString();

/** A request from the day it went out to the complaint, as a person keeps it. */
export function requestTests(launch: Launch) {
  describe('a request', () => {
    const held = useSession(launch);

    it('that went out before is logged, to any company, and its clock runs from the day it went out', async () => {
      const page = await held.session.openOwn('dashboard.html#/requests');
      await (await byRole(page, 'link', word('sentAlready.title'))).click();
      await fill(page, word('newRequest.company'), 'Pixel Forge Ltd');
      await fill(page, word('newRequest.address'), 'privacy@pixelforge.example');
      await select(page, word('newRequest.country'), 'FR');
      await fill(page, word('requests.day'), '2026-02-31');
      await fill(page, word('requests.day'), daysAgo(70));
      await textWith(page, word('sentAlready.due'));
      expect(await axeFindings(page)).toEqual([]);
      await (await byRole(page, 'button', word('sentAlready.save'))).click();
      const text = await textWith(page, word('timing.overdue'));
      expect(text).toContain('Pixel Forge Ltd');
      expect(text).toContain('Art. 17');
    });

    it('to a company with a web form comes in pieces to paste, one copy button each', async () => {
      const page = await held.session.openOwn('dashboard.html#/requests/new?service=chatgpt');
      const form = await waitUntil('the address of the form', () =>
        page.$('button::-p-text(https://privacy.openai.com)'),
      );
      await form.click();
      await byRole(page, 'link', word('formTexts.open'));
      await fill(page, word('newRequest.accountEmail'), 'me@example.com');
      const account = await waitUntil('the piece about the person', async () => {
        const pieces = await page.$$eval('details li p', (all) => all.map((piece) => piece.textContent ?? ''));
        return pieces.find((piece) => piece.includes('me@example.com'));
      });
      expect(account).not.toContain('Art. 17');
      const name = `${word('formTexts.copy')}: ${word('formField.details')}`;
      await (await byRole(page, 'button', name)).click();
      await byRole(page, 'button', `${word('letter.copied')}: ${word('formField.details')}`);
      expect(await axeFindings(page)).toEqual([]);
    });
  });
}
