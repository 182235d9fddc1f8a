import { describe, expect, it } from 'vitest';
import { goesOnTests } from '../both/goesOnTests.ts';
import { byRole, textWith } from '../lib/find.ts';
import { isGone } from '../lib/isGone.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';
import { press } from '../lib/press.ts';
import { useSession } from '../lib/useSession.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

goesOnTests(launchFirefox);

// Firefox lends a page until it is loaded anew, so the look after the reload needs one more click on the icon.
describe('"Reload and look again" on a page that is only lent', () => {
  const held = useSession(launchFirefox);

  it('says that it waits, and a click on the icon sees the switch again after the reload', async () => {
    const { session } = held;
    const page = await session.openSite('https://chatgpt.com/settings/data-controls');
    await page.evaluate(() => localStorage.setItem('chatgpt-improve-model', 'false'));
    await page.reload();
    const popup = await session.openPopup(page);
    await press(popup, word('guide.showMe'));
    await waitUntil('the popup to close by itself', () => isGone(popup));
    await page.bringToFront();
    const dashboard = await session.openOwn('dashboard.html#/services/chatgpt');
    await textWith(dashboard, word('standing.seen', word('state.protective')));

    const again = await session.openPopup(page);
    const button = await byRole(again, 'button', word('guide.lookAgain'));
    // What let this popup see the page was allowed for the test alone.
    await again.evaluate(() => chrome.permissions.remove({ origins: ['*://*/*'] }));
    await button.click();
    await textWith(again, word('guide.waiting'));
    await again.close();
    await session.clickIcon(page);
    const text = await textWith(dashboard, word('standing.seenAgain', word('state.protective')));
    expect(text).not.toContain(word('standing.seen', word('state.protective')));
  });
});
