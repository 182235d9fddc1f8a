import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { again } from '../lib/again.ts';
import type { Survived } from '../lib/faultCount.ts';
import { chosen, controlCard, textWith } from '../lib/find.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';
import { useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const SERVICE = 'dashboard.html#/services/chatgpt';
/** What the protocol has not reported by then, it never does. */
const REPORTED_MS = 20_000;
const SITE = 'https://chatgpt.com/';
const SWITCH = 'Improve the model for everyone';

/** A private window of Firefox has no database for an extension; a person hears so instead of being greeted as new. */
export function privateTests(survived: Survived) {
  describe('a private window', () => {
    const held = useSession((options) => launchFirefox({ ...options, privateWindows: true }));

    const press = async (page: Page, state: string) => {
      const input = await (await controlCard(page, SWITCH)).waitForSelector(`input[type=radio][value=${state}]`);
      await input?.evaluate((element) => (element as HTMLInputElement).click());
    };
    const isProtected = (page: Page) =>
      waitUntil('what was said in the normal window', async () => {
        const now = await chosen(await controlCard(page, SWITCH));
        return now === word('standing.protected');
      });
    /** Runs an expression that opens a tab, on one of our pages, and resolves with that tab. */
    const tabOf = (normal: Page, open: string): Promise<Page> =>
      again(async () => {
        const { browser } = held.session;
        const before = new Set(await browser.pages());
        await normal.evaluate(open);
        return waitUntil('the tab', async () => (await browser.pages()).find((page) => !before.has(page)), REPORTED_MS);
      });

    it('says in dashboard and popup why there is no record, saves nothing by half, and leaves the record as it was', async () => {
      // Once in a normal window, which also allows the popup to see the site.
      const popup = await held.session.openPopup(await held.session.openSite(SITE));
      await press(popup, 'protected');
      await isProtected(popup);
      const normal = await held.session.openOwn('welcome.html');

      const refused = word('ledgerError.database_refused');
      const service = await tabOf(
        normal,
        `browser.windows.create({ incognito: true, url: browser.runtime.getURL('${SERVICE}') })
          .then(({ id }) => { globalThis.windowId = id; })`,
      );
      await textWith(service, refused);
      expect(await service.evaluate('browser.extension.inIncognitoContext')).toBe(true);
      await press(service, 'exposed');
      await textWith(service, `${word('standing.saveFailed')} ${refused}`);

      const request = await tabOf(
        normal,
        `browser.tabs.create({ windowId, url: browser.runtime.getURL('dashboard.html#/requests/0190b3c2') }).then(() => undefined)`,
      );
      expect(await textWith(request, refused)).not.toContain(word('common.loading'));

      const site = await tabOf(normal, `browser.tabs.create({ windowId, url: '${SITE}' }).then(() => undefined)`);
      // The popup asks once what stands in front of it.
      await waitUntil('the site to load', () =>
        site.evaluate((url) => document.readyState === 'complete' && location.href === url, SITE).catch(() => false),
      );
      const inPrivate = await tabOf(
        normal,
        `browser.tabs.create({ windowId, active: false, url: browser.runtime.getURL('popup.html') }).then(() => undefined)`,
      );
      const text = await textWith(inPrivate, refused);
      expect(text).toContain('ChatGPT');
      expect(text).not.toContain(word('loss.title'));

      await normal.evaluate('browser.windows.remove(windowId)');
      await isProtected(await held.session.openOwn(SERVICE));
      survived('a private window');
    });
  });
}
