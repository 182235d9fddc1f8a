import { fillUp, quotaTests } from '../both/quotaTests.ts';
import { faultCount } from '../lib/faultCount.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

const survived = faultCount('Firefox');

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
