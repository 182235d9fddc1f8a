import { asleepTests } from '../both/asleepTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

asleepTests((options) => launchChromium({ ...options, build: 'chrome-mv3-e2e' }));
