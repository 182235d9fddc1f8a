import { weekTests } from '../both/weekTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

weekTests(launchFirefox, launchFirefox);
