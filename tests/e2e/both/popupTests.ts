import { describe, expect, it } from 'vitest';
import { textWith } from '../lib/find.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { word } from '../lib/word.ts';

/** What the popup says on each of the five services, on any other site, and on pages no extension may read. */
export function popupTests(launch: Launch) {
  describe('the popup on a page', () => {
    const held = useSession(launch);

    it('comes after one quiet tab at install, and no other', async () => {
      // The launcher has closed that one; what is left is the tab every browser starts with, and the page that counts.
      const page = await held.session.openOwn('dashboard.html#/services');
      const tabs = await page.evaluate(async () => {
        const { tabs: api } = (globalThis as never as { chrome: typeof chrome }).chrome;
        return (await api.query({})).length;
      });
      await page.close();
      expect(tabs).toBe(2);
    });

    async function popupOn(url: string, expected: string) {
      const page = await held.session.openSite(url);
      const popup = await held.session.openPopup(page);
      const text = await textWith(popup, expected);
      await popup.close();
      await page.close();
      return text;
    }

    it.each([
      ['https://photoroom.com/', 'Photoroom', 'Improve model for everyone'],
      ['https://app.photoroom.com/', 'Photoroom', 'Improve model for everyone'],
      ['https://chatgpt.com/', 'ChatGPT', 'Improve the model for everyone'],
      ['https://imgc.vip/', 'imgc AI', ''],
      ['https://zimageturbo.dev/', 'Z-Image', ''],
      ['https://kontext-ai.com/', 'Flux Kontext AI', ''],
    ])('knows %s as %s, and where its switch is', async (url, name, label) => {
      const text = await popupOn(url, word('headline.question'));
      expect(text).toContain(name);
      expect(text).toContain(label);
    });

    it('says of any other site that it is not in the catalogue, and nothing else', async () => {
      const text = await popupOn('https://notphotoroom.com/', word('popup.notInCatalogue'));
      expect(text).toContain(word('popup.notInCatalogueHint', 'notphotoroom.com'));
      expect(text).not.toContain(word('headline.question'));
    });

    it('regression: keeps the name of a site whole where it is narrow', async () => {
      const page = await held.session.openSite('https://unknown.example/');
      const popup = await held.session.openPopup(page);
      await textWith(popup, word('popup.notInCatalogue'));
      const lines = await popup.evaluate(() => {
        document.body.style.width = '250px';
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('h1') as HTMLElement);
        return range.getClientRects().length;
      });
      expect(lines).toBe(1);
      await popup.close();
      await page.close();
    });

    it('fills its window (a regression: an empty strip stood beside it where it scrolls)', async () => {
      const page = await held.session.openSite('https://photoroom.com/');
      const popup = await held.session.openPopup(page);
      await textWith(popup, word('headline.question'));
      const widths = await popup.evaluate(() =>
        [document.body, document.documentElement].map((one) => one.offsetWidth),
      );
      expect(widths[0]).toBe(widths[1]);
      await popup.close();
      await page.close();
    });

    it('is not fooled by a host that only looks like a service', async () => {
      await popupOn('https://photoroom.com.evil.example/', word('popup.notInCatalogue'));
    });

    it('says plainly that a PDF cannot be read', async () => {
      const text = await popupOn('https://unknown.example/terms.pdf', word('popup.unreadableTitle'));
      expect(text).toContain(word('unreadable.pdf'));
    });

    it('says plainly that a page of the browser cannot be read', async () => {
      const address = held.session.name === 'Firefox' ? 'about:license' : 'chrome://version/';
      const text = await popupOn(address, word('popup.unreadableTitle'));
      expect(text).not.toContain(word('headline.question'));
    });
  });
}
