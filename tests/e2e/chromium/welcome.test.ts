import { welcomeTests } from '../both/welcomeTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

welcomeTests(launchChromium);
