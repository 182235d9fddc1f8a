import { popupTests } from '../both/popupTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

popupTests(launchFirefox);
