import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { textWith } from '../lib/find.ts';
import { press } from '../lib/press.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const FRENCH = 'https://kontext-ai.com/fr/legal/privacy-policy';
const INDONESIAN = 'https://zimageturbo.dev/id/privacy-policy';

/** What the reader says of real pages in front of the person, and what can be done with it. */
export function policyTests(launch: Launch) {
  describe('the policy reader on the page in front', () => {
    const held = useSession(launch);

    async function readOn(url: string, expected: string) {
      const page = await held.session.openSite(url);
      const popup = await held.session.openPopup(page);
      await press(popup, word('policy.read'));
      await textWith(popup, expected);
      return { page, popup };
    }

    /** Question → its answer and the sentences below it, line by line. */
    const answers = (popup: Page): Promise<Record<string, string[]>> =>
      popup.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('dt')]
            .filter((question) => question.nextElementSibling?.querySelector('[data-kind]'))
            .map((question) => [
              question.textContent,
              // biome-ignore lint/performance/useDomNodeTextContent: line by line, as it is seen
              (question.nextElementSibling as HTMLElement).innerText.split('\n').filter(Boolean),
            ]),
        ),
      );
    /** Whether a field of a new request holds this; a page on its way to another answers nothing. */
    const holds = (page: Page, value: string) =>
      page
        .evaluate(
          (wanted) =>
            location.hash.startsWith('#/requests/new') &&
            [...document.querySelectorAll('input')].some((field) => field.value === wanted),
          value,
        )
        .catch(() => false);
    const question = (field: string) => word(`policyQuestion.${field}`);

    it('reads the French policy of kontext-ai.com, and a sentence that is clicked is marked in the page', async () => {
      const { page, popup } = await readOn(FRENCH, question('lastUpdated'));
      const said = await answers(popup);
      const silent = [word('policy.saysNothing')];
      expect(said).toMatchObject({
        [question('trainsOnContent')]: silent,
        [question('publicGallery')]: silent,
        [question('sellsData')]: [word('policyAnswer.sells_no'), expect.stringContaining('ne vendons pas')],
        [question('uploads')]: [word('policyAnswer.uploads_temporary'), expect.stringContaining('temporairement')],
        [question('retentionDays')]: silent,
        [question('rights')]: silent,
        [question('contactEmail')]: [word('policy.hidden')],
        [question('minAge')]: ['13', expect.stringContaining('13 ans')],
        [question('lastUpdated')]: ['June 2, 2025', expect.stringContaining('2 juin 2025')],
      });
      await press(popup, "“Le service n'est pas destiné aux enfants de moins de 13 ans.”");
      await waitUntil('the sentence to be marked', async () =>
        (await page.evaluate(() => getSelection()?.toString() ?? '')).includes('moins de 13 ans.'),
      );
      await popup.close();
      await page.close();
    });

    it('reads the Indonesian policy of zimageturbo.dev, and shows at the next reading what changed', async () => {
      const first = await readOn(INDONESIAN, question('lastUpdated'));
      expect(await answers(first.popup)).toMatchObject({
        [question('trainsOnContent')]: [word('policyAnswer.trains_yes'), expect.stringContaining('kinerja model')],
        [question('sellsData')]: [word('policyAnswer.sells_no'), expect.stringContaining('tidak menjual')],
        [question('uploads')]: [word('policyAnswer.uploads_temporary'), expect.stringContaining('sementara')],
        [question('subprocessors')]: ['Alibaba, Cloudflare, Google', expect.stringContaining('Cloudflare')],
        [question('contactEmail')]: ['support@zimageturbo.dev', expect.stringContaining('support@')],
        [question('minAge')]: [word('policy.saysNothing')],
      });
      await press(first.popup, word('policy.save'));
      await textWith(first.popup, word('policy.saved'));
      await first.popup.close();
      await first.page.close();

      const { page, popup } = await readOn(`${INDONESIAN}-later`, word('policy.before'));
      const text = await textWith(popup, question('lastUpdated'));
      expect(text).toContain('Kami tidak menggunakan gambar Anda untuk melatih model AI.');
      // The menu, the footer and a line that is broken elsewhere are no change.
      expect(await popup.$$eval('details li:has(del, ins)', (changes) => changes.length)).toBe(3);
      for (const around of ['Beranda', '2027', 'Hak\nAnda']) expect(text).not.toContain(around);
      // The catalogue's entry stands beside it.
      expect(text).toContain(word('policy.entryOld'));
      await press(popup, word('policy.ask', 'support@zimageturbo.dev'));
      const request = await waitUntil('a request to that address', async () => {
        for (const one of await held.session.browser.pages())
          if (await holds(one, 'support@zimageturbo.dev')) return one;
        return undefined;
      });
      await request.close();
      await page.close();

      const dashboard = await held.session.openOwn('dashboard.html#/policies');
      await textWith(dashboard, 'zimageturbo.dev');
      await dashboard.close();
    });

    it('says of a policy put up in haste what is wrong with it, and where hidden words say the opposite', async () => {
      const { page, popup } = await readOn('https://nice-pictures.example/junk', question('lastUpdated'));
      const text = await textWith(popup, word('policy.unclear'));
      expect(text).toContain(word('policyFault.placeholder'));
      expect(text).toContain('{{company_name}}');
      expect(text).toContain(word('policyFault.draft'));
      expect(text).toContain(word('policyFault.other_site', 'FluxPainterPro.net'));
      expect(text).toContain(word('policy.turned'));
      const said = await answers(popup);
      expect(said[question('trainsOnContent')]).toEqual([
        word('policy.unclear'),
        `${word('policyAnswer.trains_no')}:`,
        '“We never use your images to train AI models.”',
        `${word('policyAnswer.trains_yes')}:`,
        '“We use your images to train our models.”',
        word('policy.notShown'),
      ]);
      const [oneMore] = word('policy.also').split(' | ');
      expect(said[question('sellsData')]?.slice(1)).toEqual([
        '“We do not sell your personal data to anybody.”',
        oneMore,
      ]);
      const fold = await waitUntil('the fold', () => popup.$(`::-p-text(${oneMore})`));
      await fold.click();
      await press(popup, '“Your data is never sold.”');
      await waitUntil('the other sentence to be marked', async () =>
        (await page.evaluate(() => getSelection()?.toString() ?? '')).includes('is never sold.'),
      );
      await popup.close();
      await page.close();
    });

    it.each([
      ['a page that is none, and offers the way to it', 'https://imgc.vip/', 'policy.empty'],
      ['one that stands in a program', 'https://nice-pictures.example/only-script', 'policy.empty'],
      ['one without an end', 'https://nice-pictures.example/huge', 'policy.cut'],
    ])('says of %s what it is', async (_, url, expected) => {
      const { page, popup } = await readOn(url, word(expected));
      if (expected === 'policy.empty') expect(await answers(popup)).toEqual({});
      await popup.close();
      await page.close();
    });
  });
}
