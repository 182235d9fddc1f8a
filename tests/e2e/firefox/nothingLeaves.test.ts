import { nothingLeavesTests } from '../both/nothingLeavesTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

nothingLeavesTests(launchFirefox);
