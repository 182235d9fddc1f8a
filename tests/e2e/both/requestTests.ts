import { describe, expect, it } from 'vitest';
import { axeFindings } from '../lib/axeFindings.ts';
import { fill, select } from '../lib/fill.ts';
import { byRole, textWith } from '../lib/find.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
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
  });
}
