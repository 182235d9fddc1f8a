import { overviewTests } from '../both/overviewTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

overviewTests(launchChromium);
