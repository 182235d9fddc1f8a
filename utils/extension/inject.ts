import { browser } from 'wxt/browser';

/**
 * Puts one of our unlisted scripts into the page of a tab, with a task it finds as a global of the extension's own world.
 * Resolves with what the script returns, which is to be checked: it comes from a page.
 * Works under `activeTab` or where the person allowed the site; rejects elsewhere.
 */
export async function inject(
  tabId: number,
  file: '/guide.js' | '/policy.js' | '/record.js',
  key: string,
  task: object,
): Promise<unknown> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    args: [key, task],
    func: (name: string, value: object) => {
      (globalThis as unknown as Record<string, object>)[name] = value;
    },
  });
  const [frame] = await browser.scripting.executeScript({ target, files: [file] });
  return frame?.result;
}

/** Reloads a tab and resolves when it has loaded again; rejects after `patience` milliseconds. */
export function reloadTab(tabId: number, patience = 20_000): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => done(new Error('reload-timeout')), patience);
    let began = false;
    function done(error?: Error) {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(heard);
      if (error) reject(error);
      else resolve();
    }
    function heard(id: number, { status }: { status?: string }) {
      if (id !== tabId) return;
      if (status === 'loading') began = true;
      if (began && status === 'complete') done();
    }
    browser.tabs.onUpdated.addListener(heard);
    browser.tabs.reload(tabId).catch(done);
  });
}
