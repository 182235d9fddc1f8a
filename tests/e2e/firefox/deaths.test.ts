import { deathTests } from '../both/deathTests.ts';
import { faultCount } from '../lib/faultCount.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

const survived = faultCount('Firefox');

// Its background page ends by itself only; a page that is closed ends as suddenly.
deathTests(launchFirefox, survived, 'a page', async (session) => {
  const page = await session.openOwn('welcome.html');
  return { evaluate: (script) => page.evaluate(script), kill: () => page.close() };
});
