import { hostileTests } from '../both/hostileTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

hostileTests(launchFirefox);
