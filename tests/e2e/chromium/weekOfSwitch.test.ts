import { weekOfSwitchTests } from '../both/weekOfSwitchTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

weekOfSwitchTests(launchChromium);
