import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../tests/e2e/lib/launchChromium.ts';
import { launchFirefox } from '../../tests/e2e/lib/launchFirefox.ts';
import type { Session } from '../../tests/e2e/lib/session.ts';
import { waitUntil } from '../../tests/e2e/lib/waitUntil.ts';
import type { Sites } from '../../tests/sites/serve.ts';

/** The site with the door. */
export const WATCHED = 'app.photoroom.com';

export const DOOR_LAUNCH = {
  chrome: (sites: Sites): Promise<Session> => launchChromium({ sites, build: 'chrome-mv3-e2e' }),
  firefox: (sites: Sites): Promise<Session> => launchFirefox({ sites }),
};

/** Registers the door for the watched site, as the settings would. */
export async function putUpDoor(session: Session): Promise<void> {
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
