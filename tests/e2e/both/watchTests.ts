import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byRole, textWith } from '../lib/find.ts';
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
      await (await byRole(page, 'button', 'Preferences')).click();
      await (await byRole(page, 'button', 'Your profile')).click();
      await byRole(page, 'switch', 'Improve model for everyone');
    }

    it('stands on no page before the person asks for it, and then on those of that service', async () => {
      expect((await seen()).scripts).toEqual([]);
      await (await byRole(own, 'button', word('lookWatch.start'))).click();
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

    it('stands nowhere, and sees nothing, when the person has stopped it', async () => {
      await own.bringToFront();
      await (await byRole(own, 'button', word('lookWatch.stop'))).click();
      await byRole(own, 'button', word('lookWatch.start'));
      await waitUntil('no script anywhere', async () => (await seen()).scripts.length === 0);
      // The build of Chromium for tests has all sites for good.
      const given = (await seen()).allowed.filter((origin) => origin !== '*://*/*');
      expect(given).toEqual([]);
    });
  });
}
