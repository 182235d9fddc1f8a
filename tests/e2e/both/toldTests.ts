import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Survived } from '../lib/faultCount.ts';
import { chosen, controlCard, textWith } from '../lib/find.ts';
import { historyTimes } from '../lib/historyTimes.ts';
import { ledgerOf } from '../lib/ledgerIn.ts';
import { press } from '../lib/press.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const SERVICE = 'dashboard.html#/services/chatgpt';
/** A page of ours that does not open the record by itself. */
const QUIET = 'third-party-notices.txt';
const [SWITCH, OTHER] = ['Improve the model for everyone', 'Temporary chat'];

/** Opens the database with the browser's own API and keeps it, whatever another window asks. */
const keepOpen = (version: number) => `new Promise((resolve, reject) => {
  const request = indexedDB.open('lenscap', ${version});
  request.onupgradeneeded = () => {
    if (${version} > 1) return;
    const rows = request.result.createObjectStore('rows', { keyPath: 'id' });
    rows.createIndex('service', 'serviceId');
    rows.createIndex('kind', 'kind');
    request.result.createObjectStore('meta');
  };
  request.onblocked = () => reject(new Error('blocked'));
  request.onerror = () => reject(request.error);
  request.onsuccess = () => { globalThis.kept = request.result; resolve(); };
})`;
const THROW_AWAY = `new Promise((resolve, reject) => {
  const request = indexedDB.deleteDatabase('lenscap');
  request.onblocked = () => reject(new Error('blocked'));
  request.onerror = () => reject(request.error);
  request.onsuccess = () => resolve();
})`;

/** What goes wrong with the record is told to the person, and the rest works. */
export function toldTests(launch: Launch, survived: Survived) {
  describe('a person is told', () => {
    const held = useSession(launch);

    /** Presses the choice, also of a control that is folded away or in a tab behind. */
    async function decide(page: Page, control: string, choice: string) {
      const value = choice.replace('standing.', '');
      const input = await (await controlCard(page, control)).waitForSelector(`input[type=radio][value=${value}]`);
      await input?.evaluate((element) => (element as HTMLInputElement).click());
    }
    async function say(page: Page, control: string, choice: string) {
      await decide(page, control, choice);
      await isChosen(page, control, choice);
    }
    const isChosen = (page: Page, control: string, choice: string) =>
      waitUntil(`"${control}" to be ${choice}`, async () => {
        const now = await chosen(await controlCard(page, control));
        return now === word(choice);
      });

    it('clock set back: the last word counts all the same', async () => {
      const page = await held.session.openOwn(SERVICE);
      await say(page, SWITCH, 'standing.exposed');
      await page.evaluate('{ const real = Date.now; Date.now = () => real() - 3 * 365 * 86_400_000; }');
      await say(page, SWITCH, 'standing.protected');
      const again = await held.session.openOwn(SERVICE);
      await isChosen(again, SWITCH, 'standing.protected');
      const times = await waitUntil('the history', async () => {
        const all = await historyTimes(again, SWITCH);
        return all.length > 1 ? all : undefined;
      });
      const [last = '', first = ''] = times.map((time) => time.slice(0, 4));
      expect(Number(first) - Number(last)).toBe(3);
      survived('clock set back');
    });

    it('a row corrupted on disk: said where it belongs, found by the check, in the download, and the rest works', async () => {
      const page = await held.session.openOwn(SERVICE);
      await say(page, OTHER, 'standing.protected');
      await page.evaluate(await ledgerOf());
      const bad = (await page.evaluate(`(async () => {
        const database = await ledger.openLedger();
        const row = (await database.getAll('rows')).findLast(({ controlId }) => controlId === 'temporary-chat');
        await database.put('rows', { ...row, state: { junk: [1, 2, 3] }, at: 'yesterday' });
        await ledger.closeLedger();
        return row.id;
      })()`)) as string;
      const again = await held.session.openOwn(SERVICE);
      const [told = ''] = word('whoHas.damaged', '1').split(' | ');
      await textWith(again, told);
      await isChosen(again, SWITCH, 'standing.protected');
      await say(again, OTHER, 'standing.exposed');

      await press(again, word('health.check'));
      await textWith(again, word('record.title'));
      await press(again, word('health.check'));
      await textWith(again, `${word('fault.row_damaged')}: ${bad}`);
      await press(again, word('record.download'));
      const { downloads } = held.session;
      await waitUntil('the row in the downloaded file', () => {
        const names = readdirSync(downloads).filter((name) => name.endsWith('.json'));
        return names.some((name) => {
          const text = readFileSync(join(downloads, name), 'utf8');
          return text.includes(bad) && text.includes('"junk"');
        });
      });
      survived('a row corrupted on disk');
    });

    it('a newer version in another tab: this one gives way at once and says why it is closed', async () => {
      const page = await held.session.openOwn(SERVICE);
      await isChosen(page, SWITCH, 'standing.protected');
      const newer = await held.session.openOwn(QUIET);
      await newer.evaluate(keepOpen(99));
      await decide(page, SWITCH, 'standing.exposed');
      await textWith(page, word('ledgerError.database_newer'));
      const other = await held.session.openOwn(SERVICE);
      await textWith(other, word('ledgerError.database_newer'));
      // They would go on reading, and make the database of this version again.
      await Promise.all([page.close(), other.close()]);
      await newer.evaluate(`kept.close(); ${THROW_AWAY}`);
      survived('a newer version in another tab (blocking)');
    });

    it('an older version held open in another tab: says which window to close, and opens when it is gone', async () => {
      const older = await held.session.openOwn(QUIET);
      await older.evaluate(keepOpen(1));
      const page = await held.session.openOwn(SERVICE);
      await textWith(page, word('ledgerError.database_blocked'));
      await older.close();
      await waitUntil('the answer to be saved', async () => {
        await decide(page, SWITCH, 'standing.exposed');
        return (await chosen(await controlCard(page, SWITCH))) === word('standing.exposed');
      });
      survived('an older version held open in another tab (blocked)');
    });

    it('storage thrown away: says so in popup and dashboard, and never greets as new', async () => {
      await (await held.session.openOwn(QUIET)).evaluate(THROW_AWAY);
      held.session = await held.session.restart();
      const site = await held.session.openSite('https://chatgpt.com/');
      const popup = await held.session.openPopup(site);
      await textWith(popup, word('loss.title'));
      // Something is written before anybody reads the notice: it stays.
      await say(popup, SWITCH, 'standing.protected');
      const dashboard = await held.session.openOwn('dashboard.html');
      await textWith(dashboard, word('loss.title'));
      await press(dashboard, word('loss.accept'));
      const after = await held.session.openOwn(SERVICE);
      await isChosen(after, SWITCH, 'standing.protected');
      expect(await textWith(after, word('standing.protected'))).not.toContain(word('loss.title'));
      survived('storage thrown away');
    });
  });
}
