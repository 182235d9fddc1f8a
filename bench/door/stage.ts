import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../tests/e2e/lib/launchChromium.ts';
import { launchFirefox } from '../../tests/e2e/lib/launchFirefox.ts';
import type { Session } from '../../tests/e2e/lib/session.ts';
import { waitUntil } from '../../tests/e2e/lib/waitUntil.ts';
import { type Sites, startSites } from '../../tests/sites/serve.ts';
import { wantedBrowsers } from '../lib/wantedBrowsers.ts';

/** The site with the door. */
export const WATCHED = 'app.photoroom.com';

const LAUNCH = {
  chrome: (sites: Sites): Promise<Session> => launchChromium({ sites, build: 'chrome-mv3-e2e' }),
  firefox: (sites: Sites): Promise<Session> => launchFirefox({ sites }),
};

/**
 * Measures in every browser that was asked for, each with the replica sites and the door put up on the watched one.
 * @param measure gets an empty folder of its own, which is gone afterwards
 */
export async function atTheDoor(
  measure: (stage: { session: Session; kind: keyof typeof LAUNCH; folder: string }) => Promise<void>,
): Promise<void> {
  for (const kind of wantedBrowsers()) {
    const sites = await startSites();
    const session = await LAUNCH[kind](sites);
    const folder = mkdtempSync(join(tmpdir(), 'lenscap-door-'));
    try {
      await putUpDoor(session);
      await measure({ session, kind, folder });
    } finally {
      await session.close();
      await sites.close();
      rmSync(folder, { recursive: true });
    }
  }
}

/** Registers the door for the watched site, as the settings would. */
async function putUpDoor(session: Session): Promise<void> {
  const own = await session.openOwn('welcome.html');
  const origins = [`*://${WATCHED}/*`];
  if (session.name === 'Firefox') {
    await own.evaluate(
      `document.body.onclick = () => browser.permissions.request({ origins: ${JSON.stringify(origins)} })`,
    );
    await own.mouse.click(5, 5);
    await waitUntil('the permission', () =>
      own.evaluate(`browser.permissions.contains({ origins: ${JSON.stringify(origins)} })`),
    );
  }
  const script = { id: 'bench', js: ['/door.js'], matches: origins, runAt: 'document_start' };
  await own.evaluate(`(globalThis.browser ?? chrome).scripting.registerContentScripts([${JSON.stringify(script)}])`);
  await own.close();
}

/** A page of this host with a field for files that notes when it heard of one. */
export async function openField(session: Session, host: string): Promise<Page> {
  const page = await session.openSite(`https://${host}/`);
  await page.evaluate(() => {
    const field = document.createElement('input');
    Object.assign(field, {
      type: 'file',
      multiple: true,
      id: 'bench',
      onchange: () => Object.assign(globalThis, { heard: performance.now() }),
    });
    document.body.prepend(field);
  });
  return page;
}
