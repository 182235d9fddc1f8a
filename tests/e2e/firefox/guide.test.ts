import { guideTests } from '../both/guideTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

guideTests(launchFirefox);
