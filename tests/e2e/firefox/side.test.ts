import { sideTests } from '../both/sideTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';

sideTests(launchFirefox, {
  isOpen: (_, own) =>
    own.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own API, not Node's
      const isOpen: boolean = await (globalThis as any).browser.sidebarAction.isOpen({});
      return isOpen;
    }),
  // The driver cannot reach a sidebar; the same page in a tab that is not in front stands for it.
  page: async (_, own) => {
    await own.evaluate(() => {
      window.location.href = '/sidepanel.html';
    });
    return own;
  },
});
