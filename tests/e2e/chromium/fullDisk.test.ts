import { fillUp, quotaTests } from '../both/quotaTests.ts';
import { faultCount } from '../lib/faultCount.ts';
import { type ChromiumSession, launchChromium } from '../lib/launchChromium.ts';

const survived = faultCount('Chromium');

quotaTests(
  // The browser remembers how much room there is for as long as anybody has the database open, so nobody has.
  async (options) => {
    const session = await launchChromium({ ...options, build: 'chrome-mv3-e2e' });
    await session.killBackground();
    await shareOf(session, 5_000_000);
    return session;
  },
  survived,
  async (session, page) => {
    await fillUp(page);
    return () => shareOf(session);
  },
);

/** The bytes the browser lets Lenscap have, as long as the page is open; without a number, as it thinks itself. */
async function shareOf({ extension, browser }: ChromiumSession, quotaSize?: number) {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  const origin = `chrome-extension://${extension.id}/`;
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize && { quotaSize }) });
}
