import { auditTests } from '../both/auditTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

auditTests(launchFirefox);
