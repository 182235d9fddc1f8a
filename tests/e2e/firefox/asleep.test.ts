import { asleepTests } from '../both/asleepTests.ts';
import { DROP_PREFERENCES } from '../lib/dropFiles.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

asleepTests((options) => launchFirefox({ ...options, preferences: DROP_PREFERENCES }));
