import { dashboardTests } from '../both/dashboardTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

dashboardTests(launchFirefox);
