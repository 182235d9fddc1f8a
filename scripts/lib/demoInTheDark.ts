import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { choose, chosen, controlCard, textWith } from '../../tests/e2e/lib/find.ts';
import { launchChromium } from '../../tests/e2e/lib/launchChromium.ts';
import { waitUntil } from '../../tests/e2e/lib/waitUntil.ts';
import { word } from '../../tests/e2e/lib/word.ts';
import type { Sites } from '../../tests/sites/serve.ts';
import { tallPicture } from './tallPicture.ts';

/** What the popup showed on one site; empty text where it showed nothing of the kind. */
export interface Seen {
  site: string;
  recognised: string;
  learns: string;
  route: string;
  said: string;
}

/** Text of the first element that fits, on one line. */
function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate((wanted) => {
    const text = document.querySelector(wanted)?.textContent ?? '';
    return text.replaceAll(/\s+/g, ' ').trim();
  }, selector);
}

/** Steps of the first written route of the control in front, as "Settings > Data controls > …". */
function routeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const card = document.querySelector('article');
    const list = [...(card?.querySelectorAll('ol') ?? [])].find(
      (one) => card?.checkVisibility() && one.querySelector('li') && !one.querySelector('time'),
    );
    return [...(list?.children ?? [])].map((step) => step.textContent?.replaceAll(/\s+/g, ' ').trim()).join(' > ');
  });
}

/** Says "Protected" about the control that makes the headline, if there is one; what stands there afterwards. */
async function say(popup: Page): Promise<string> {
  const name = await popup.evaluate(() => {
    const card = document.querySelector('article');
    return card?.checkVisibility() && card.getAttribute('aria-label');
  });
  if (!name) return '';
  await choose(await controlCard(popup, name), word('standing.protected'));
  return waitUntil('the statement to be saved', async () => chosen(await controlCard(popup, name)));
}

/**
 * The main job without a display: on each address a real click on the toolbar, the real popup, what the person says, and
 * at the end the dashboard. Puts pictures into `folder` and returns what was seen.
 */
export async function demoInTheDark(sites: Sites, addresses: string[], folder: string): Promise<Seen[]> {
  mkdirSync(folder, { recursive: true });
  const session = await launchChromium({ sites });
  const seen: Seen[] = [];
  try {
    for (const address of addresses) {
      const site = new URL(address).hostname;
      const page = await session.openSite(address);
      const popup = await session.openPopup(page);
      await waitUntil('the popup to know the page', async () => {
        return !(await textOf(popup, 'body')).includes(word('common.loading'));
      });
      const known = await popup.$('#headline');
      seen.push({
        site,
        recognised: known ? await textOf(popup, 'h1') : await textOf(popup, 'main h2'),
        learns: known ? await textOf(popup, '#headline + p') : '',
        route: await routeOf(popup),
        said: await say(popup),
      });
      await tallPicture(popup, join(folder, `popup-${site}.png`));
      await page.close();
    }
    const dashboard = await session.openOwn('dashboard.html#/services');
    await textWith(dashboard, word('standing.protected'));
    await dashboard.screenshot({ path: join(folder, 'dashboard.png') });
  } finally {
    await session.close();
  }
  return seen;
}
