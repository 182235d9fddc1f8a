import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { downloaded } from '../lib/downloaded.ts';
import { byRole, choose, controlCard, textWith } from '../lib/find.ts';
import { press } from '../lib/press.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

/** The dashboard: every service, found by search and filter, and the record as a file. */
export function dashboardTests(launch: Launch) {
  describe('the dashboard', () => {
    const held = useSession(launch);

    function names(page: Page): Promise<string[]> {
      return page.$$eval('tbody th a', (links) => links.map((link) => link.textContent ?? ''));
    }

    async function namesBecome(page: Page, expected: (list: string[]) => boolean): Promise<string[]> {
      let list: string[] = [];
      await waitUntil('the list to change', async () => {
        list = await names(page);
        return expected(list);
      });
      return list;
    }

    it('lists the five founding services', async () => {
      const page = await held.session.openOwn('dashboard.html#/services');
      const list = await namesBecome(page, (all) => all.length > 4);
      expect(list).toEqual(expect.arrayContaining(['ChatGPT', 'Photoroom', 'imgc AI']));
    });

    it('finds a service by a part of its name or its address, with a typing mistake, and says when nothing fits', async () => {
      const page = await held.session.openOwn('dashboard.html#/services');
      const all = await namesBecome(page, (list) => list.length > 4);
      const field = await byRole(page, 'searchbox', word('services.search'));
      const search = async (text: string) => {
        await field.evaluate((input) => (input as HTMLInputElement).select());
        await field.type(text);
      };
      await search('photoorom');
      await namesBecome(page, (list) => list.length < all.length && list.includes('Photoroom'));
      await search('zimageturbo.dev');
      await namesBecome(page, (list) => list[0]?.startsWith('Z-Image') ?? false);
      await search('qqqqqqqq');
      await textWith(page, word('services.none'));
    });

    it('filters by where the person stands', async () => {
      const service = await held.session.openOwn('dashboard.html#/services/chatgpt');
      await choose(await controlCard(service, 'Improve the model for everyone'), word('standing.exposed'));
      const page = await held.session.openOwn('dashboard.html#/services');
      await namesBecome(page, (list) => list.length > 4);
      const filter = await byRole(page, 'combobox', word('services.yours'));
      await waitUntil('the filter to leave one', async () => {
        await filter.select('exposed');
        const list = await names(page);
        return list.length === 1 && list[0] === 'ChatGPT';
      });
    });

    it('hands over the record as a JSON file with what was said', async () => {
      const page = await held.session.openOwn('dashboard.html#/record');
      await press(page, word('record.download'));
      const file = await waitUntil('the downloaded file', () => {
        const [name] = readdirSync(held.session.downloads).filter((one) => one.endsWith('.json'));
        return name && join(held.session.downloads, name);
      });
      const text = await waitUntil('its content', () => readFileSync(file, 'utf8'));
      expect(JSON.parse(text)).toBeTypeOf('object');
      expect(text).toMatch(/"serviceId":\s*"chatgpt"/);
      expect(text).toMatch(/"state":\s*"exposed"/);
    });

    it('hands over every table as CSV, reports what was said, and forgets a service when told so', async () => {
      const page = await held.session.openOwn('dashboard.html#/record');
      await press(page, word('record.tables'));
      const tables = unzipSync(new Uint8Array(readFileSync(await downloaded(held.session.downloads, '.zip'))));
      expect(Object.keys(tables)).toEqual(expect.arrayContaining(['statement.csv', 'request.csv', 'uploads.csv']));
      expect(new TextDecoder().decode(tables['statement.csv'])).toMatch(/,chatgpt,[^\r\n]*,exposed,/);

      await press(page, word('report.open'), 'link');
      const report = await textWith(page, 'Improve the model for everyone');
      expect(report).toContain(word('report.title'));
      expect(report).toContain(word('standing.exposed'));

      const service = await held.session.openOwn('dashboard.html#/services/chatgpt');
      const forgetIn = async (within: Page | ElementHandle<Element>) => {
        const name = `::-p-aria([name="${word('forget.service')}"][role="button"])`;
        (await waitUntil('the button', () => within.$(name))).click();
      };
      await forgetIn(service);
      const dialog = await waitUntil('the question', () => service.$('[role=alertdialog]'));
      expect(await dialog.evaluate((element) => element.textContent)).toContain('ChatGPT');
      await forgetIn(dialog);
      await textWith(service, word('forget.done', '1').split(' | ')[1] ?? '');
      await textWith(await held.session.openOwn('dashboard.html#/report/chatgpt'), word('report.nothing'));
    });
  });
}
