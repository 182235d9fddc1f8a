import { badgeTests } from '../both/badgeTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

// Headless Chromium cannot answer the permission dialog; dialog.test.ts does, on a screen. This build has the hosts.
badgeTests(
  (options) => launchChromium({ ...options, build: 'chrome-mv3-e2e' }),
  async () => {},
);
