import { describe, expect, it } from 'vitest';
import { textWith } from '../lib/find.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { everyWayOut } from '../lib/waysOut.ts';
import { word } from '../lib/word.ts';

/** Besides our sentinel: what browsers ask for by themselves, from their makers and from any site. */
const NOT_OURS = /(sentinel\.example|\.services\.mozilla\.com)\/|accounts\.google\.com\/ListAccounts|\/favicon\.ico/;
const BASE = 'https://out.example';
const WAYS = ['fetch', 'no-cors', 'keepalive', 'beacon', 'websocket', 'eventsource', 'import', 'xhr', 'img', 'script'];
const DOCUMENT_WAYS = ['iframe', 'video', 'stylesheet', 'preload', 'form'];

/** Promise 1: the browser lets nothing out of our pages, whatever code runs in them. The server is the witness. */
export function nothingLeavesTests(launch: Launch) {
  describe('what leaves Lenscap', () => {
    const held = useSession(launch);
    const arrived = (where: string) =>
      held.sites.requests.filter((request) => request.includes(`out.example/${where}/`));

    /** A request sent after all others; when it has arrived, so have they, or they never will. */
    async function sentinel(where: string) {
      const page = await held.session.openSite(`https://sentinel.example/${where}`);
      await waitUntil('the sentinel', () => held.sites.requests.includes(`GET sentinel.example/${where}`));
      await page.close();
    }

    it('is seen by the witness when an ordinary page sends it', async () => {
      const page = await held.session.openSite(`${BASE}/`);
      await page.evaluate(everyWayOut(`${BASE}/page`));
      for (const way of [...WAYS, ...DOCUMENT_WAYS]) {
        await waitUntil(way, () => arrived('page').some((request) => request.endsWith(`/${way}`)));
      }
    });

    it.each(['popup.html', 'dashboard.html', 'welcome.html'])('is nothing, from %s', async (path) => {
      const page = await held.session.openOwn(path);
      await page.evaluate(everyWayOut(`${BASE}/${path}`));
      await sentinel(path);
      expect(arrived(path)).toEqual([]);
    });

    it('is nothing, from the background', async () => {
      await held.session.inBackground((scope) => everyWayOut(`${BASE}/background`, scope));
      await sentinel('background');
      expect(arrived('background')).toEqual([]);
    });

    it('is nothing, while a person opens the popup on a site and the dashboard', async () => {
      const page = await held.session.openSite('https://chatgpt.com/');
      const before = held.sites.requests.length;
      await textWith(await held.session.openPopup(page), word('headline.question'));
      const dashboard = await held.session.openOwn('dashboard.html#/services/photoroom');
      await textWith(dashboard, word('headline.question'));
      await sentinel('use');
      const asked = held.sites.requests.slice(before).filter((request) => !NOT_OURS.test(request));
      expect(asked).toEqual([]);
    });
  });
}
