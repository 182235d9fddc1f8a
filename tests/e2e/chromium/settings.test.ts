import { settingsTests } from '../both/settingsTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

// Nothing answers the permission dialog here; this build has the hosts, and for good.
settingsTests((options) => launchChromium({ ...options, build: 'chrome-mv3-e2e' }), { givesBack: false });
