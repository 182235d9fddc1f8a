import type { Page } from 'puppeteer-core';
import { waitUntil } from './waitUntil.ts';

type Own = { chrome: typeof chrome };
interface Place {
  x: number;
  y: number;
}

/**
 * Clicks a button of our card in a page. The card stands in a closed shadow root, which only an extension sees into, so one
 * of our own pages looks where the button is; the click is the mouse's.
 * @param own one of our pages, allowed to see the page
 */
export async function clickInCard(own: Page, page: Page, name: string): Promise<void> {
  const place = await waitUntil(`the button "${name}" on the card`, () =>
    own.evaluate(
      async (url, label) => {
        type Holder = Element & { openOrClosedShadowRoot?: ShadowRoot };
        type Dom = { chrome?: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } } };
        /** Runs in the page, in our world: Firefox gives an extension's scripts the root as a member, Chrome by its API. */
        function find(wanted: string): Place | null {
          const { dom } = (globalThis as never as Dom).chrome ?? {};
          for (const host of document.querySelectorAll<Holder>('[popover]')) {
            const root = host.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(host);
            for (const button of root?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? []) {
              if ((button.ariaLabel ?? button.textContent) !== wanted) continue;
              const { left, top, width, height } = button.getBoundingClientRect();
              return { x: left + width / 2, y: top + height / 2 };
            }
          }
          return null;
        }
        const { scripting, tabs } = (globalThis as never as Own).chrome;
        const tab = (await tabs.query({})).findLast((each) => each.url === url);
        if (tab?.id === undefined) return null;
        const [frame] = await scripting.executeScript({ target: { tabId: tab.id }, func: find, args: [label] });
        return (frame?.result ?? null) as Place | null;
      },
      page.url(),
      name,
    ),
  );
  await page.bringToFront();
  await page.mouse.click(place.x, place.y);
}
