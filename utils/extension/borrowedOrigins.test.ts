import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the browser calls when the person takes a permission back in its own settings. */
let takenBack: ((permissions: { origins?: string[]; permissions?: string[] }) => void) | undefined;

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const onRemoved = {
    addListener(listener: typeof takenBack) {
      takenBack = listener;
    },
  };
  return { browser: { ...fakeBrowser, permissions: { onRemoved } } };
});
const { borrow, borrowedOrigins, unborrowWhatIsTakenBack } = await import('./borrowedOrigins.ts');

beforeEach(() => fakeBrowser.reset());

it("a site taken back in the browser's own settings is not borrowed any more; the others are", async () => {
  unborrowWhatIsTakenBack();
  await borrow(['*://first.example/*', '*://second.example/*']);
  takenBack?.({ permissions: ['notifications'] });
  takenBack?.({ origins: ['*://first.example/*'] });
  await vi.waitFor(async () => expect([...(await borrowedOrigins())]).toEqual(['*://second.example/*']));
});
