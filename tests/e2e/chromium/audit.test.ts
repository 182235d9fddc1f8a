import { auditTests } from '../both/auditTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

auditTests(launchChromium);
