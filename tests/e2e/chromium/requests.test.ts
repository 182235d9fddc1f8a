import { requestTests } from '../both/requestTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

requestTests(launchChromium);
