import { uploadTests } from '../both/uploadTests.ts';
import { DROP_PREFERENCES } from '../lib/dropFiles.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

// The browser's own idle time: what a death of the background does is tested where it is killed on purpose.
const preferences = { ...DROP_PREFERENCES, 'extensions.background.idle.timeout': 30_000 };
uploadTests((options) => launchFirefox({ ...options, preferences }));
