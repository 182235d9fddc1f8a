import { crashTests } from '../both/crashTests.ts';
import { deathTests } from '../both/deathTests.ts';
import { fillUp, quotaTests } from '../both/quotaTests.ts';
import { togetherTests } from '../both/togetherTests.ts';
import { toldTests } from '../both/toldTests.ts';
import { faultCount } from '../lib/faultCount.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';
import { privateTests } from './privateTests.ts';

const survived = faultCount('Firefox');

// Its background page ends by itself only; a page that is closed ends as suddenly.
deathTests(launchFirefox, survived, 'a page', async (session) => {
  const page = await session.openOwn('welcome.html');
  return { evaluate: (script) => page.evaluate(script), kill: () => page.close() };
});

crashTests(launchFirefox, survived);
togetherTests(launchFirefox, survived);
toldTests(launchFirefox, survived);
privateTests(survived);

/** Room for all sites and extensions together. */
const ROOM = { 'dom.quotaManager.temporaryStorage.fixedLimit': 12 * 1024 };
quotaTests(
  (options) => launchFirefox({ ...options, preferences: ROOM }),
  survived,
  async (_session, page) => {
    const row = await fillUp(page);
    return () => page.evaluate(`ledger.forget(${JSON.stringify({ row })})`);
  },
);
