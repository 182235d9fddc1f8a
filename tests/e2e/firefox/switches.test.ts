import { switchesTests } from '../both/switchesTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

switchesTests(launchFirefox);
