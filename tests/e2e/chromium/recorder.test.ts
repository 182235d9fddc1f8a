import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { routeSchema } from '../../../utils/catalog/routeSchema.ts';
import { byRole } from '../lib/find.ts';
import { launchChromium } from '../lib/launchChromium.ts';
import { useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const SITE = 'https://chatgpt.com';

/** The accessibility tree is the one place where the card's closed shadow root can be seen from outside. */
const inCard = (page: Page, role: string, name: string) => byRole(page, role, name);

describe('"Record this route"', () => {
  const held = useSession(launchChromium);

  it('notes the clicks to a switch through a modal dialog, and copies a route the catalogue takes', async () => {
    const { session } = held;
    // Reading is the test's; writing is what every page may do after a click, but granting one here refuses all others.
    const granted = ['clipboard-read', 'clipboard-sanitized-write'] as const;
    await session.browser.defaultBrowserContext().overridePermissions(SITE, [...granted]);
    const page = await session.openSite(`${SITE}/switches/dialog.html`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await session.openPopup(page);
    await (await byRole(popup, 'button', word('recorder.start'))).click();
    await waitUntil('the popup to close by itself', () => popup.isClosed());
    await page.bringToFront();

    await inCard(page, 'button', word('recorder.stop'));
    await (await byRole(page, 'button', 'Settings')).click();
    await (await byRole(page, 'button', 'Data controls')).click();
    await (await byRole(page, 'switch', 'Improve the model for everyone')).click();
    await (await inCard(page, 'button', word('recorder.copy'))).click();
    const text = await waitUntil('the route on the clipboard', () =>
      page.evaluate(() => navigator.clipboard.readText()),
    );
    const route = routeSchema.parse(JSON.parse(text));
    expect(route).toMatchObject({
      platform: 'web',
      steps: [
        { label: { en: ['Settings'] } },
        { label: { en: ['Data controls'] } },
        { label: { en: ['Improve the model for everyone'] }, target: true },
      ],
    });

    await (await inCard(page, 'button', word('recorder.stop'))).click();
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
