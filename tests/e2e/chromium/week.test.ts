import { weekTests } from '../both/weekTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

// Nothing answers the permission dialog here; the second build has the hosts.
weekTests(launchChromium, (options) => launchChromium({ ...options, build: 'chrome-mv3-e2e' }));
