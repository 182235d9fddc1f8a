import { weekOfWaitingTests } from '../both/weekOfWaitingTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

weekOfWaitingTests(launchChromium);
