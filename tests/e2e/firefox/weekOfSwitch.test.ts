import { weekOfSwitchTests } from '../both/weekOfSwitchTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

weekOfSwitchTests(launchFirefox);
