import { guideTests } from '../both/guideTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

guideTests(launchChromium);
