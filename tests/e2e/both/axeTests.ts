import { beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../../scripts/lib/galleryPlan.ts';
import { sampleRecord } from '../../sample/sampleRecord.ts';
import { axeFindings } from '../lib/axeFindings.ts';
import { textWith } from '../lib/find.ts';
import { scrollingAtZoom } from '../lib/scrollingAtZoom.ts';
import { seedRows } from '../lib/seedRows.ts';
import { seedUploads } from '../lib/seedUploads.ts';
import { settled } from '../lib/settled.ts';
import { tooWide } from '../lib/tooWide.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { word } from '../lib/word.ts';

/** How the pages stand: the colours, and with what in the record. */
const LOOKS = [
  { scheme: 'light', state: 'empty' },
  { scheme: 'dark', state: 'full' },
] as const;

/**
 * Nothing serious for a person with a keyboard, a screen reader, weak eyes, or a telephone: every page of the gallery.
 * @param states in one browser all of them; what axe looks at is the same document in the other, so there the full one is enough
 */
export function axeTests(launch: Launch, states: (typeof LOOKS)[number]['state'][]) {
  describe.each(LOOKS.filter(({ state }) => states.includes(state)))(
    'accessibility, $scheme, $state',
    ({ scheme, state }) => {
      const held = useSession(launch, scheme);
      const record = sampleRecord(Temporal.Now.instant());
      const openRequest = record.rows.find(({ kind }) => kind === 'request')?.id ?? '';

      beforeAll(async () => {
        const page = await held.session.openOwn('dashboard.html#/record');
        await page.waitForSelector('dl');
        if (state === 'full') {
          await seedRows(page, record.rows);
          await seedUploads(page, record.uploads);
        }
        await page.close();
      });

      it.each(['https://chatgpt.com/', 'https://imgc.vip/'])(
        'has nothing serious about the popup on %s',
        async (url) => {
          const page = await held.session.openSite(url);
          const popup = await held.session.openPopup(page);
          await textWith(popup, word('headline.question'));
          expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
            scheme === 'dark',
          );
          expect(await axeFindings(popup)).toEqual([]);
          await page.close();
        },
      );

      it('regression: stands in the type of our theme, not in the smaller one Chromium gives to pages of extensions', async () => {
        const page = await held.session.openOwn('dashboard.html#/settings');
        await settled(page);
        const { size, wanted } = await page.evaluate(() => {
          const rem = getComputedStyle(document.documentElement);
          const base = Number.parseFloat(rem.getPropertyValue('--text-base')) * Number.parseFloat(rem.fontSize);
          return { size: getComputedStyle(document.body).fontSize, wanted: `${base}px` };
        });
        expect(size).toBe(wanted);
        await page.close();
      });

      it.each(PAGES.filter(({ states }) => states.includes(state)))(
        'has nothing serious about $name',
        async ({ path }) => {
          const page = await held.session.openOwn(path.replace('REQUEST', openRequest));
          await settled(page);
          expect(await axeFindings(page)).toEqual([]);
          expect(await scrollingAtZoom(page)).toEqual([]);
          expect(await tooWide(page)).toEqual([]);
          await page.close();
        },
      );
    },
  );
}
