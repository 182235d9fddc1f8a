import { sideTests } from '../both/sideTests.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';
import { waitUntil } from '../lib/waitUntil.ts';

sideTests(launchFirefox, {
  isOpen: (_, own) =>
    own.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own API, not Node's
      const isOpen: boolean = await (globalThis as any).browser.sidebarAction.isOpen({});
      return isOpen;
    }),
  // The driver cannot reach a sidebar; the same page in a tab that is not in front stands for it.
  page: async (_, own) => {
    // After the answer, because the driver trips over an answer from a page that is just being left.
    await own.evaluate(() => {
      setTimeout(() => {
        window.location.href = '/sidepanel.html';
      });
    });
    const isThere = () =>
      own.evaluate(() => window.location.pathname === '/sidepanel.html' && document.querySelector('main') !== null);
    await waitUntil('the panel', () => isThere().catch(() => false));
    return own;
  },
});
