import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { byRole, textWith } from '../lib/find.ts';
import type { Session } from '../lib/session.ts';
import { type Launch, useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

/** How a driver gets at what stands beside the page; `own` is a page of ours in a tab. */
interface Side<S> {
  isOpen(session: S, own: Page): Promise<boolean>;
  page(session: S, own: Page): Promise<Page>;
}

/** Lenscap beside the page. */
export function sideTests<S extends Session>(launch: Launch<S>, side: Side<S>) {
  describe('beside the page', () => {
    const held = useSession(launch);

    it('opens from the popup, not by itself, and goes along from site to site', async () => {
      const { session } = held;
      const chatgpt = await session.openSite('https://chatgpt.com/');
      const own = await session.openOwn('welcome.html');
      expect(await side.isOpen(session, own)).toBe(false);
      const popup = await session.openPopup(chatgpt);
      await textWith(popup, 'ChatGPT');
      const button = await byRole(popup, 'button', word('popup.atSide'));
      // The popup closes under the click, and a driver may miss its end.
      await button.click().catch(() => undefined);
      await waitUntil('Lenscap at the side', () => side.isOpen(session, own));

      await chatgpt.bringToFront();
      const panel = await side.page(session, own);
      await textWith(panel, 'ChatGPT');
      expect(await panel.$(`::-p-aria([name="${word('popup.atSide')}"])`)).toBeNull();
      await session.openSite('https://unknown.example/');
      await textWith(panel, word('popup.notInCatalogue'));
    });
  });
}
