import { noticeTests } from '../both/noticeTests.ts';
import { launchChromium } from '../lib/launchChromium.ts';
import { writeDownNotices } from '../lib/writeDownNotices.ts';

// Headless Chromium cannot be asked; this build may show notices, and has the hosts.
noticeTests((options) => launchChromium({ ...options, build: 'chrome-mv3-e2e' }), {
  listen: async (session) => void (await (await session.worker()).evaluate(writeDownNotices('globalThis'))),
  shown: async (session) => (await (await session.worker()).evaluate('globalThis.notices')) as Record<string, string>,
});
