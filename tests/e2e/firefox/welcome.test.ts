import { welcomeTests } from '../both/welcomeTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

welcomeTests(launchFirefox);
