import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { builtFolder } from '../lib/builtFolder.ts';
import { byRole, textWith } from '../lib/find.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

/** A person whose browser speaks English, and who would rather read French. */
export function languageTests(launch: Launch) {
  describe('the language of the interface', () => {
    const held = useSession(launch);
    const french = JSON.parse(readFileSync(`${builtFolder('chrome-mv3')}/_locales/fr/messages.json`, 'utf8'));
    const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang).catch(() => 'reloading');

    async function choose(label: string, value: string, expected: string): Promise<void> {
      const page = await held.session.openOwn('dashboard.html#/settings');
      const list = await byRole(page, 'combobox', label);
      await list.select(value);
      await waitUntil(`the page to be in ${expected}`, async () => (await langOf(page)) === expected);
      await page.close();
    }

    it('is the one the person chose, in every page of ours, and again that of the browser when they say so', async () => {
      await choose(word('language.label'), 'fr', 'fr');
      const popup = await held.session.openPopup(await held.session.openSite('https://chatgpt.com/'));
      await textWith(popup, french.headline_question.message);
      expect(await langOf(popup)).toBe('fr');
      await choose(french.language_label.message, '', 'en');
      const page = await held.session.openOwn('dashboard.html#/settings');
      await byRole(page, 'combobox', word('language.label'));
    });
  });
}
