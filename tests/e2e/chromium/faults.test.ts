import { crashTests } from '../both/crashTests.ts';
import { deathTests } from '../both/deathTests.ts';
import { togetherTests } from '../both/togetherTests.ts';
import { toldTests } from '../both/toldTests.ts';
import { faultCount } from '../lib/faultCount.ts';
import { launchChromium } from '../lib/launchChromium.ts';

const survived = faultCount('Chromium');

deathTests(launchChromium, survived, 'the worker', async (session) => {
  const worker = await session.worker();
  return { evaluate: (script) => worker.evaluate(script), kill: () => session.killBackground() };
});

crashTests(launchChromium, survived);
togetherTests(launchChromium, survived);
toldTests(launchChromium, survived);
