import { badgeTests } from '../both/badgeTests.ts';
import { byRole, textWith } from '../lib/find.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';
import { word } from '../lib/word.ts';

badgeTests(launchFirefox, async (session) => {
  const page = await session.openOwn('dashboard.html#/settings');
  await (await byRole(page, 'button', word('recognise.offer'))).click();
  await textWith(page, word('recognise.on'));
  await page.close();
});
