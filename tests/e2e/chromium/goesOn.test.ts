import { goesOnTests } from '../both/goesOnTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

// Headless Chromium cannot answer the permission dialog; this build has the hosts.
goesOnTests((options) => launchChromium({ ...options, build: 'chrome-mv3-e2e' }));
