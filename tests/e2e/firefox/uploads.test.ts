import { uploadTests } from '../both/uploadTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

uploadTests(launchFirefox);
