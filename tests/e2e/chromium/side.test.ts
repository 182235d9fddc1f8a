import { sideTests } from '../both/sideTests.ts';
import { type ChromiumSession, launchChromium } from '../lib/launchChromium.ts';
import { waitUntil } from '../lib/waitUntil.ts';

const findPanel = ({ browser }: ChromiumSession) =>
  browser.targets().find((target) => target.url().endsWith('/sidepanel.html'));

sideTests((options) => launchChromium({ ...options, build: 'chrome-mv3-e2e' }), {
  isOpen: async (session) => findPanel(session) !== undefined,
  page: async (session) => (await waitUntil('the panel', () => findPanel(session))).asPage(),
});
