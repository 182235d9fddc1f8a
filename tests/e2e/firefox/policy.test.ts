import { policyTests } from '../both/policyTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

policyTests(launchFirefox);
