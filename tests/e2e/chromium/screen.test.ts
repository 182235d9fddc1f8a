import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sites, startSites } from '../../sites/serve.ts';
import { builtFolder } from '../lib/builtFolder.ts';
import { countColour } from '../lib/countColour.ts';
import { choose, controlCard, textWith } from '../lib/find.ts';
import { type ChromiumSession, launchChromium } from '../lib/launchChromium.ts';
import { pinnedProfile } from '../lib/pinnedProfile.ts';
import { press } from '../lib/press.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';
import { type Screen, startScreen } from '../lib/xvfb.ts';

/** Where the toolbar shows the extensions in a window of 1280 pixels. */
const TOOLBAR = { left: 1_080, top: 44, width: 90, height: 40 };
/** A part of the page that is white, or nearly, until a dialog dims it. */
const PAGE = { left: 300, top: 700, width: 20, height: 20 };
const WHITE = '#f8f8f8';
/** Chromium ignores keys for half a second after a dialog appears, so that nobody agrees by accident; nothing shows its end. */
const DEAF_MS = 1_000;
/** Inside of the lens, as utils/extension/drawIcon.ts colours it. */
const FACES = { unsaid: '#4f5d75', exposed: '#c2410c', protected: '#0f766e' };

describe('what only a screen shows', () => {
  let sites: Sites;
  let screen: Screen;
  let session: ChromiumSession;
  beforeAll(async () => {
    sites = await startSites();
    screen = await startScreen();
    const profile = pinnedProfile(builtFolder('chrome-mv3'));
    session = await launchChromium({ sites, display: screen.display, profile });
  });
  afterAll(async () => {
    await session?.close();
    screen?.close();
    await sites?.close();
  });

  const pixels = (face: keyof typeof FACES) => countColour(screen.picture(), TOOLBAR, FACES[face]);
  const faceIs = (face: keyof typeof FACES) => waitUntil(`the icon "${face}"`, () => pixels(face) > 20);

  it('the icon says where the person stands, with no permission for any site', async () => {
    const other = await session.openSite('https://unknown.example/');
    await waitUntil('the plain icon', () => pixels('unsaid') === 0);
    const page = await session.openSite('https://photoroom.com/');
    await faceIs('unsaid');
    const dashboard = await session.openOwn('dashboard.html#/services/photoroom');
    for (const face of ['exposed', 'protected'] as const) {
      await dashboard.bringToFront();
      await choose(await controlCard(dashboard, 'Improve model for everyone'), word(`standing.${face}`));
      await page.bringToFront();
      await faceIs(face);
    }
    await other.bringToFront();
    await waitUntil('the plain icon', () => pixels('protected') === 0);
  });

  it('Alt+Shift+L opens the popup, which may see this page', async () => {
    const page = await session.openSite('https://chatgpt.com/');
    await page.click('h1');
    await screen.press('alt+shift+l');
    const target = await session.browser.waitForTarget((one) => one.url().endsWith('popup.html'));
    const text = await textWith(await target.asPage(), word('headline.question'));
    expect(text).toContain('ChatGPT');
    await screen.press('Escape');
  });

  it('the real permission dialog allows exactly the hosts of the catalogue, and the badge appears', async () => {
    const site = await session.openSite('https://imgc.vip/');
    const page = await session.openOwn('dashboard.html#/settings');
    await press(page, word('recognise.offer'));
    // The dialog dims the page behind it. Deny has the focus at first; the next button is Allow.
    await waitUntil('the dialog', () => countColour(screen.picture(), PAGE, WHITE) === 0);
    await pause(DEAF_MS);
    await screen.press('Tab');
    await screen.press('Return');
    await textWith(page, word('recognise.on'));
    const origins = await page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
    expect(origins).toEqual(expect.arrayContaining(['*://imgc.vip/*', '*://photoroom.com/*', '*://chatgpt.com/*']));
    expect(origins).not.toContain('*://*/*');
    await site.reload();
    await waitUntil('the badge', () =>
      page.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: '*://imgc.vip/*' });
        return (await chrome.action.getBadgeText({ tabId: tab?.id })) === '?';
      }),
    );
  });
});
