import { recorderTests } from '../both/recorderTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

// The browser asks a person before a page may read the clipboard; the test may.
const preferences = { 'dom.events.testing.asyncClipboard': true };
recorderTests((options) => launchFirefox({ ...options, preferences }));
