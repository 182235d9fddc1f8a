import { overviewTests } from '../both/overviewTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

overviewTests(launchFirefox);
