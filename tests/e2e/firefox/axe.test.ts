import { axeTests } from '../both/axeTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

axeTests(launchFirefox, ['full']);
