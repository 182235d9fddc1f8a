import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { builtFolder } from '../lib/builtFolder.ts';
import { byRole, textWith } from '../lib/find.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

/** The first page a person meets. */
export function welcomeTests(launch: Launch) {
  describe('the welcome', () => {
    const held = useSession(launch);
    const french = JSON.parse(readFileSync(`${builtFolder('chrome-mv3')}/_locales/fr/messages.json`, 'utf8'));
    const countryOf = async (page: Page, label: string) =>
      (await byRole(page, 'combobox', label)).evaluate((list) => (list as HTMLSelectElement).value);

    it('keeps the language when a country is chosen after it (a regression: it was forgotten)', async () => {
      const page = await held.session.openOwn('welcome.html#choices');
      await (await byRole(page, 'combobox', word('language.label'))).select('fr');
      const country = french.newRequest_country.message;
      await waitUntil('French', () => page.evaluate(() => document.documentElement.lang === 'fr').catch(() => false));
      await (await byRole(page, 'combobox', country)).select('BR');
      await waitUntil('the choice', async () => (await countryOf(page, country)) === 'BR');
      await page.close();
      const settings = await held.session.openOwn('dashboard.html#/settings');
      await textWith(settings, french.country_title.message);
      expect(await countryOf(settings, country)).toBe('BR');
      await settings.close();
    });
  });
}
