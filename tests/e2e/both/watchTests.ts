import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '../../../utils/ledger/rowSchemas.ts';
import { dateIn } from '../lib/dateIn.ts';
import { byRole, textWith } from '../lib/find.ts';
import { press } from '../lib/press.ts';
import { seedRows } from '../lib/seedRows.ts';
import { sightOf } from '../lib/sightOf.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const URL = 'https://app.photoroom.com/';
const KEY = 'photoroom-improve-model';
const HOSTS = ['app', 'help'].map((name) => `*://${name}.photoroom.com/*`).concat('*://photoroom.com/*');

/** A watched switch: read by itself, and the person told when it has turned back. */
export function watchTests(launch: Launch) {
  describe('watching the switches of a service', () => {
    const held = useSession(launch);
    let own: Page;
    let page: Page;
    beforeAll(async () => {
      page = await held.session.openSite(URL);
      own = await held.session.openOwn('dashboard.html#/services/photoroom');
    });
    afterAll(() => own?.close());

    /** The pages on which our scripts stand, and the sites the browser lets us see. */
    const seen = () =>
      own.evaluate(async () => ({
        scripts: (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
        allowed: (await chrome.permissions.getAll()).origins ?? [],
      }));

    /** The switch as the service keeps it, whoever turned it. */
    const turn = (on: boolean) => page.evaluate((key, value) => localStorage.setItem(key, value), KEY, String(on));

    /** Loads the page and goes to the settings, as a person does. */
    async function visit() {
      await page.bringToFront();
      await page.reload();
      await press(page, 'Preferences');
      await press(page, 'Your profile');
      await byRole(page, 'switch', 'Improve model for everyone');
    }

    /** Badge and title of the tab, as the browser has them. */
    const badge = () =>
      own.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url: `${url}*` });
        const tabId = tab?.id;
        return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
      }, URL);

    it('stands on no page before the person asks for it, and then on those of that service', async () => {
      expect((await seen()).scripts).toEqual([]);
      await press(own, word('lookWatch.start'));
      await textWith(own, word('lookWatch.on'));
      const scripts = await waitUntil('the script to be registered', async () => {
        const found = (await seen()).scripts;
        return found.length > 0 ? found : null;
      });
      expect(scripts.filter((match) => !match.includes('www.')).sort()).toEqual([...HOSTS].sort());
    });

    it('reads the switch by itself when the settings are open', async () => {
      await turn(false);
      await visit();
      await textWith(own, word('standing.seen', word('state.protective')));
    });

    it('tells the person when it was turned back behind their back', async () => {
      await turn(true);
      await visit();
      await textWith(own, word('turnedBack.onSameDay', await dateIn(own, Temporal.Now.instant())));
      await waitUntil('the badge', async () => (await badge()).text === '!');
      expect((await badge()).title).toBe(word('badge.turned_back', 'Photoroom'));
      const overview = await held.session.openOwn('dashboard.html');
      await textWith(overview, word('turnedBack.onSameDay', await dateIn(own, Temporal.Now.instant())));
      await overview.close();
    });

    it('reads it on its own page alone, also where the app goes there without loading anything', async () => {
      const service = await held.session.openOwn('dashboard.html#/services/x');
      await press(service, word('lookWatch.start'));
      await textWith(service, word('lookWatch.on'));
      const match = await waitUntil('the script to be registered', async () =>
        (await seen()).scripts.find((each) => each.includes('x.com')),
      );
      expect(match).toBe('*://x.com/settings/grok_settings*');
      const site = await held.session.openSite('https://x.com/');
      await press(site, 'Grok & third-party collaborators');
      await textWith(service, word('standing.seen', word('state.exposed')));
      await service.bringToFront();
      await press(service, word('lookWatch.stop'));
      await byRole(service, 'button', word('lookWatch.start'));
      await site.close();
      await service.close();
    });

    it('names the days when they were not the same', async () => {
      const then = Temporal.Instant.from('2026-05-03T10:00:00Z');
      const now = Temporal.Now.instant();
      const sight = (...what: [Observation['state'], Temporal.Instant]) => sightOf('chatgpt', 'improve-model', ...what);
      await seedRows(own, [sight('protective', then), sight('exposed', now)]);
      const dashboard = await held.session.openOwn('dashboard.html#/services/chatgpt');
      await textWith(dashboard, word('turnedBack.onToday', await dateIn(own, then)));
      await dashboard.close();
    });

    it('stands nowhere, and sees nothing, when the person has stopped it', async () => {
      await own.bringToFront();
      await press(own, word('lookWatch.stop'));
      await byRole(own, 'button', word('lookWatch.start'));
      await waitUntil('no script anywhere', async () => (await seen()).scripts.length === 0);
      // The build of Chromium for tests has all sites for good.
      await waitUntil('the sites to be given back', async () =>
        (await seen()).allowed.every((origin) => origin === '*://*/*'),
      );
    });

    it('says so in the popup too', async () => {
      // Last, because in Firefox the way to the popup allows every site, and then none is given back.
      const popup = await held.session.openPopup(page);
      await textWith(popup, word('turnedBack.onSameDay', await dateIn(own, Temporal.Now.instant())));
      await popup.close();
    });
  });
}
