import { policyTests } from '../both/policyTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

policyTests(launchChromium);
