import { watchTests } from '../both/watchTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

watchTests(launchFirefox);
