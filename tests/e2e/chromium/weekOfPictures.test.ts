import { weekOfPicturesTests } from '../both/weekOfPicturesTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';

// Nothing answers the permission dialog here; the second build has the hosts.
weekOfPicturesTests((options) => launchChromium({ ...options, build: 'chrome-mv3-e2e' }));
