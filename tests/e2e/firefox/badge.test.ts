import { badgeTests } from '../both/badgeTests.ts';
import { textWith } from '../lib/find.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';
import { press } from '../lib/press.ts';
import { word } from '../lib/word.ts';

badgeTests(launchFirefox, async (session) => {
  const page = await session.openOwn('dashboard.html#/settings');
  await press(page, word('recognise.offer'));
  await textWith(page, word('recognise.on'));
  await page.close();
});
