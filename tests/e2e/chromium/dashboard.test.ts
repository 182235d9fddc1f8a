import { dashboardTests } from '../both/dashboardTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

dashboardTests(launchChromium);
