import { cardAxeTests } from '../both/cardAxeTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

cardAxeTests(launchFirefox);
