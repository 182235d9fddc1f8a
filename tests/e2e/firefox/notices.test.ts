import { noticeTests } from '../both/noticeTests.ts';
import { BACKGROUND, launchFirefox } from '../lib/launchFirefox.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { writeDownNotices } from '../lib/writeDownNotices.ts';

/** As long as outside of tests: what is put in place of the API goes with the background. */
const IDLE = { 'extensions.background.idle.timeout': 30_000 };

noticeTests((options) => launchFirefox({ ...options, preferences: IDLE }), {
  async listen(_session, own) {
    // Messages keep the background awake; that they are refused is all the same here.
    await own.evaluate(`globalThis.wake = () => browser.runtime.sendMessage({ type: "wake" }).catch(() => undefined);
      setInterval(wake, 500);
      wake();`);
    await waitUntil('the background', () => own.evaluate(`Boolean(${BACKGROUND}?.chrome.notifications)`));
    await own.evaluate(writeDownNotices(`(${BACKGROUND})`));
  },
  shown: async (_session, own) => (await own.evaluate(`(${BACKGROUND}).notices`)) as Record<string, string>,
});
