import { recordTests } from '../both/recordTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

recordTests(launchChromium);
