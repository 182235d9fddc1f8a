import { nothingLeavesTests } from '../both/nothingLeavesTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

nothingLeavesTests(launchChromium);
