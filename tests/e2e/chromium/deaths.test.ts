import { deathTests } from '../both/deathTests.ts';
import { faultCount } from '../lib/faultCount.ts';
import { launchChromium } from '../lib/launchChromium.ts';

const survived = faultCount('Chromium');

deathTests(launchChromium, survived, 'the worker', async (session) => {
  const worker = await session.worker();
  return { evaluate: (script) => worker.evaluate(script), kill: () => session.killBackground() };
});
