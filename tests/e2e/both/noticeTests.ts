import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { allow } from '../lib/allow.ts';
import { textWith } from '../lib/find.ts';
import { press } from '../lib/press.ts';
import { seedRows } from '../lib/seedRows.ts';
import type { Session } from '../lib/session.ts';
import { sightOf } from '../lib/sightOf.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const NOTIFY = { permissions: ['notifications' as const] };

/** Notices on the desktop: by the dashboard's page they are about, their text. */
export type Notices = Record<string, string>;

/** How a test hears what the background puts on the desktop; headless browsers have none. */
export interface Desktop<S extends Session> {
  /** From now on it is written down. `own` is one of our pages, which stays open. */
  listen(session: S, own: Page): Promise<void>;
  shown(session: S, own: Page): Promise<Notices>;
}

/** A switch that has turned back: on the desktop where the person allowed that. */
export function noticeTests<S extends Session>(launch: Launch<S>, desktop: Desktop<S>) {
  describe('a watched switch that has turned back', () => {
    const held = useSession(launch);

    /** Lets a service be watched whose switch was seen protecting, and visits it, until the record says that it turned back. */
    async function turnBack(serviceId: string, controlId: string, address: string) {
      const { session } = held;
      const own = await session.openOwn(`dashboard.html#/services/${serviceId}`);
      await press(own, word('lookWatch.start'));
      await textWith(own, word('lookWatch.on'));
      await waitUntil('the script to be registered', () =>
        own.evaluate(async (host) => {
          const scripts = await chrome.scripting.getRegisteredContentScripts();
          return scripts.some(({ matches = [] }) => matches.some((match) => match.includes(host)));
        }, new URL(address).host),
      );
      await seedRows(own, [sightOf(serviceId, controlId, 'protective', Temporal.Instant.from('2026-05-03T10:00:00Z'))]);
      const page = await session.openSite(address);
      const [title = ''] = word('turnedBack.title').split(' | ');
      await textWith(own, title);
      await page.close();
      await own.close();
    }

    it('is told on the desktop, by name, from when the person allows that', async () => {
      const { session } = held;
      const own = await session.openOwn('welcome.html');
      const isAllowed = await own.evaluate((what) => chrome.permissions.contains(what), NOTIFY);
      // Without permission there is nothing to call; the reading is written down all the same.
      if (!isAllowed) await turnBack('chatgpt', 'improve-model', 'https://chatgpt.com/settings/data-controls');
      await allow(own, NOTIFY);
      await desktop.listen(session, own);
      await turnBack('x', 'grok-training', 'https://x.com/settings/grok_settings');
      const notices = await waitUntil('a notice', async () => {
        const shown = await desktop.shown(session, own);
        return Object.keys(shown).length > 0 ? shown : null;
      });
      expect(notices).toEqual({ 'page:services/x': word('reminder.flipped', 'X (Twitter)') });
    });
  });
}
