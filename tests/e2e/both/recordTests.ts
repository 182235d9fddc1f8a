import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../utils/ledger/rowSchemas.ts';
import { choose, chosen, controlCard, textWith } from '../lib/find.ts';
import { historyTimes } from '../lib/historyTimes.ts';
import { press } from '../lib/press.ts';
import { seedRows } from '../lib/seedRows.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const SWITCH = 'Improve model for everyone';
const protectedWord = () => word('standing.protected');
const exposedWord = () => word('standing.exposed');

/** What a person says stays: through the death of the background, a restart, and two windows that write at once. */
export function recordTests(launch: Launch) {
  describe('what the person said', () => {
    const held = useSession(launch);

    async function say(page: Page, control: string, choice: string) {
      await choose(await controlCard(page, control), choice);
      await saidIs(page, control, choice);
    }

    async function saidIs(page: Page, control: string, choice: string | undefined) {
      await waitUntil(`"${control}" to be ${choice}`, async () => {
        const now = await chosen(await controlCard(page, control));
        return now === choice;
      });
    }

    /** The history comes after the present, so it is waited for. */
    async function historyIs(page: Page, control: string, rows: number) {
      await waitUntil(`${rows} rows in the history`, async () => (await historyTimes(page, control)).length === rows);
    }

    it('is there when the popup opens again, with its date, and in the dashboard', async () => {
      const page = await held.session.openSite('https://photoroom.com/');
      const popup = await held.session.openPopup(page);
      await say(popup, SWITCH, protectedWord());
      await textWith(popup, protectedWord());
      const again = await held.session.openPopup(page);
      await saidIs(again, SWITCH, protectedWord());
      const dashboard = await held.session.openOwn('dashboard.html#/services');
      const row = await waitUntil('the row of Photoroom', () => dashboard.$('::-p-xpath(//tr[th//a[.="Photoroom"]])'));
      await waitUntil('the dashboard to show it', () =>
        row.evaluate((element, text) => element.textContent?.includes(text), protectedWord()),
      );
    });

    it('survives the death of the background, which wakes up for the next statement', async () => {
      await held.session.killBackground();
      const dashboard = await held.session.openOwn('dashboard.html#/services/photoroom');
      await saidIs(dashboard, SWITCH, protectedWord());
      await say(dashboard, SWITCH, exposedWord());
      await historyIs(dashboard, SWITCH, 2);
    });

    it('survives a restart of the browser', async () => {
      held.session = await held.session.restart();
      const dashboard = await held.session.openOwn('dashboard.html#/services/photoroom');
      await saidIs(dashboard, SWITCH, exposedWord());
      await historyIs(dashboard, SWITCH, 2);
    });

    it('can be taken back, and the history still shows it', async () => {
      const dashboard = await held.session.openOwn('dashboard.html#/services/photoroom');
      await saidIs(dashboard, SWITCH, exposedWord());
      const card = await controlCard(dashboard, SWITCH);
      const undo = await waitUntil('the undo button', () => card.$(`::-p-aria([name="${word('common.undo')}"])`));
      await undo.click();
      await saidIs(dashboard, SWITCH, protectedWord());
      await historyIs(dashboard, SWITCH, 2);
      await waitUntil('it to be shown as taken back', () =>
        card.evaluate((element, words) => element.textContent?.includes(words), word('standing.undone')),
      );
    });

    it('is not drawn until it is asked for, and 25 at a time: a switch that is watched for years has hundreds', async () => {
      const address = 'dashboard.html#/services/figma';
      const control = 'Content training';
      const said = (number: number): Row => ({
        kind: 'statement',
        id: `0190b3c2-0000-7000-8000-${String(number).padStart(12, '0')}`,
        at: new Date(1_700_000_000_000 + number * 86_400_000).toISOString(),
        device: '0190b3c2-0000-7000-8000-000000000000',
        serviceId: 'figma',
        controlId: 'training',
        state: 'protected',
        on: '2026-01-01',
      });
      const before = await held.session.openOwn(address);
      await seedRows(
        before,
        Array.from({ length: 60 }, (_, number) => said(number)),
      );
      await before.close();
      const dashboard = await held.session.openOwn(address);
      const card = await controlCard(dashboard, control);
      await waitUntil('the history', () =>
        card.evaluate((element, text) => element.textContent?.includes(text), `${word('standing.history')} (60)`),
      );
      expect(await card.$$eval('details li time', (all) => all.length)).toBe(0);
      await historyIs(dashboard, control, 25);
      const [newest] = await historyTimes(dashboard, control);
      expect(newest).toBe(said(59).at);
      await press(dashboard, word('common.showMore', '25'));
      await historyIs(dashboard, control, 50);
      await press(dashboard, word('common.showMore', '10'));
      await historyIs(dashboard, control, 60);
    });

    it('of an act is only whether it was done, and leaves the service where its switches leave it', async () => {
      const act = 'Delete Space';
      const dashboard = await held.session.openOwn('dashboard.html#/services/photoroom');
      const card = await controlCard(dashboard, act);
      const choices = await card.$$eval('label:has(input[type=radio])', (all) =>
        all.map(({ textContent }) => textContent),
      );
      expect(choices).toEqual([word('standing.done'), word('standing.not_yet')]);
      await card.evaluate((element) => element.closest('details')?.setAttribute('open', ''));
      await say(dashboard, act, word('standing.not_yet'));
      await say(dashboard, act, word('standing.done'));
      await historyIs(dashboard, act, 2);
      const list = await held.session.openOwn('dashboard.html#/services');
      const row = await waitUntil('the row of Photoroom', () => list.$('::-p-xpath(//tr[th//a[.="Photoroom"]])'));
      await waitUntil('where the switch left it', () =>
        row.evaluate((element, text) => element.textContent?.includes(text), protectedWord()),
      );
    });

    it('is complete when two windows write at once, and each shows what the other wrote', async () => {
      const address = 'dashboard.html#/services/chatgpt';
      const [first, second] = [await held.session.openOwn(address), await held.session.openOwn(address)];
      const control = 'Improve the model for everyone';
      const [one, other] = [await controlCard(first, control), await controlCard(second, control)];
      const press = (card: typeof one, value: string) =>
        card.evaluate((element, wanted) => {
          element.querySelector<HTMLInputElement>(`input[type=radio][value=${wanted}]`)?.click();
        }, value);
      await Promise.all([press(one, 'protected'), press(other, 'exposed')]);
      for (const page of [first, second]) {
        await historyIs(page, control, 2);
      }
      expect(await chosen(await controlCard(first, control))).toBe(await chosen(await controlCard(second, control)));
    });
  });
}
