import { settingsTests } from '../both/settingsTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

settingsTests(launchFirefox, { givesBack: true });
