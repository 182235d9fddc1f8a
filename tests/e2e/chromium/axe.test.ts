import { axeTests } from '../both/axeTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

axeTests(launchChromium, ['empty', 'full']);
