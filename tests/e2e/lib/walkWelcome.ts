import type { Page } from 'puppeteer-core';
import { select } from './fill.ts';
import { byRole, textWith } from './find.ts';
import { openedOwn } from './openedOwn.ts';
import { press } from './press.ts';
import type { Session } from './session.ts';
import type { Step } from './stepPictures.ts';
import { waitUntil } from './waitUntil.ts';
import { word } from './word.ts';

/** What each screen of the welcome shows of the real thing. */
const SHOWN = { answer: 'learns.yes_by_default', pictures: 'carried.serial', requests: 'requestState.sent' } as const;

/**
 * A person's first minute: through the welcome by keyboard, a country if they say one, and on to the overview, which teaches
 * them where to begin. Resolves with the overview.
 */
export async function walkWelcome(session: Session, step: Step, country?: string): Promise<Page> {
  const page = await session.openOwn('welcome.html');
  for (const [screen, shown] of Object.entries(SHOWN)) {
    await textWith(page, word(`welcome.${screen}.title`));
    await textWith(page, word(shown));
    await step(page, `welcome-${screen}`);
    await (await byRole(page, 'link', word('welcome.next'))).focus();
    await page.keyboard.press('Enter');
  }
  await textWith(page, word('nothingLeaves.title'));
  // A screen reader follows the focus.
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await waitUntil('the focus', async () => (await focused()) === word('welcome.choices.title'));
  if (country) await select(page, word('newRequest.country'), country);
  await step(page, 'welcome-choices');
  await press(page, word('welcome.start'));
  const overview = await openedOwn(session, 'dashboard.html');
  await textWith(overview, word('overview.emptyTitle'));
  await step(overview, 'first-overview');
  await page.close();
  return overview;
}
