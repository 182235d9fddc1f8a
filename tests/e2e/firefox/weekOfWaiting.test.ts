import { weekOfWaitingTests } from '../both/weekOfWaitingTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

weekOfWaitingTests(launchFirefox);
