import { recordTests } from '../both/recordTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

recordTests(launchFirefox);
