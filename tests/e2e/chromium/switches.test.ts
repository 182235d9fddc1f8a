import { switchesTests } from '../both/switchesTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

// Headless Chromium cannot answer the permission dialog; this build has the hosts.
switchesTests((options) => launchChromium({ ...options, build: 'chrome-mv3-e2e' }));
