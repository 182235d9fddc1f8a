import { describe, expect, it } from 'vitest';
import { textWith } from '../lib/find.ts';
import { keepWatch, type Noticed } from '../lib/keepWatch.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { word } from '../lib/word.ts';

/** What a page can find out while Lenscap is used on it: nothing. */
export function noTraceTests(launch: Launch) {
  describe('a page with Lenscap open on it', () => {
    const held = useSession(launch);

    it('sees no message, event, element, name or address of ours', async () => {
      const page = await held.session.openSite('https://unknown.example/');
      await page.evaluateOnNewDocument(keepWatch);
      await page.goto('https://chatgpt.com/');
      const popup = await held.session.openPopup(page);
      await textWith(popup, word('headline.question'));
      await popup.close();
      const found = await page.evaluate(() => {
        const { noticed, namesBefore } = globalThis as never as Noticed;
        return {
          noticed,
          newNames: Object.getOwnPropertyNames(globalThis).length - namesBefore,
          addresses: performance.getEntriesByType('resource').filter(({ name }) => name.includes('-extension:')).length,
        };
      });
      expect(found).toEqual({ noticed: [], newNames: 0, addresses: 0 });
      const control = await page.evaluate(() => {
        document.body.dataset.trace = 'ours';
        document.dispatchEvent(new Event('ours'));
        return new Promise((resolve) => setTimeout(resolve)).then(() => (globalThis as never as Noticed).noticed);
      });
      expect(control).toEqual(['event ours', 'attributes in BODY']);
    });
  });
}
