import { crashTests } from '../both/crashTests.ts';
import { togetherTests } from '../both/togetherTests.ts';
import { toldTests } from '../both/toldTests.ts';
import { faultCount } from '../lib/faultCount.ts';
import { launchChromium } from '../lib/launchChromium.ts';

const survived = faultCount('Chromium');

crashTests(launchChromium, survived);
togetherTests(launchChromium, survived);
toldTests(launchChromium, survived);
