import { noticeTests } from '../both/noticeTests.ts';
import { BACKGROUND, launchFirefox } from '../lib/launchFirefox.ts';
import { writeDownNotices } from '../lib/writeDownNotices.ts';

noticeTests(launchFirefox, {
  async listen(_session, own) {
    // Messages keep the background awake; that they are refused is all the same here.
    await own.evaluate(`globalThis.wake = () => browser.runtime.sendMessage({ type: "wake" }).catch(() => undefined);
      setInterval(wake, 500);
      wake();`);
    await own.evaluate(writeDownNotices(`(${BACKGROUND})`));
  },
  shown: async (_session, own) => (await own.evaluate(`(${BACKGROUND}).notices`)) as Record<string, string>,
});
