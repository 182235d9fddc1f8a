import { requestTests } from '../both/requestTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

requestTests(launchFirefox);
