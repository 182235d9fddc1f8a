import { uploadTests } from '../both/uploadTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

// Nothing answers the permission dialog here; this build has the hosts.
uploadTests((options) => launchChromium({ ...options, build: 'chrome-mv3-e2e' }));
