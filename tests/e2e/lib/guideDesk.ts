import type { Page } from 'puppeteer-core';
import { type GuideTask, TASK_KEY } from '../../../utils/page/guide/guideTask.ts';
import type { Session } from './session.ts';
import { waitUntil } from './waitUntil.ts';
import { word } from './word.ts';

/** The name of the switch on the replica pages, unless a page says otherwise. */
export const LABEL = 'Improve the model for everyone';

/** What stands on the guide's card, and where its ring is in the window. */
export interface Card {
  current: string;
  status: string;
  tone: string;
  ring: { left: number; top: number; width: number; height: number } | null;
  box: { left: number; top: number; width: number; height: number };
  /** The label of what in the card has the focus. */
  focused: string | null;
}

/** A page of ours from which the guide is put into pages, as the popup does it, and from which its card can be seen. */
export interface GuideDesk {
  /** Puts the guide into a page; resolves when its script has run. */
  start(page: Page, task?: Partial<GuideTask>): Promise<void>;
  /** The card in a page, or null. It stands in a closed shadow root, which only an extension sees into. */
  card(page: Page): Promise<Card | null>;
  /** Waits until the card says this, among other things. */
  says(page: Page, text: string): Promise<Card>;
  /** Clicks what the ring stands around, as a person does who trusts it. */
  clickRing(page: Page): Promise<void>;
  /** What was recorded as seen at this address, oldest first: "exposed", "protective after reload", "could-not-tell". */
  recorded(address: string): Promise<string[]>;
}

/** A task as the popup hands it over; the switch itself is the only step unless told otherwise. */
export function guideTask(change: Partial<GuideTask> = {}): GuideTask {
  return {
    mode: 'show',
    serviceId: 'chatgpt',
    controlId: 'improve-model',
    steps: [{ words: LABEL, labels: [], target: true }],
    labels: [LABEL],
    protectiveState: 'off',
    isSwitch: true,
    afterReload: false,
    ...change,
    texts: {
      lang: 'en',
      dir: 'ltr',
      brand: word('extName'),
      title: LABEL,
      close: word('guide.close'),
      step: word('guide.step', '{number}', '{total}', '{words}'),
      click: word('guide.click'),
      notFound: word('guide.notFound'),
      several: word('guide.several'),
      byWords: word('guide.byWords'),
      tooMuch: word('guide.tooMuch'),
      reading: word('guide.reading'),
      protective: word('guide.protective'),
      exposed: word('guide.exposed'),
      confirmed: word('guide.confirmed'),
      couldNotTell: word('guide.couldNotTell'),
      notKept: word('guide.notKept'),
      ...change.texts,
    },
  };
}

/** The browser's own API on one of our pages; `chrome` is there in both. */
type Own = { chrome: typeof chrome };

/** Opens the desk. The session must be allowed all sites (Firefox: `openPopup` sees to it; Chromium: the e2e build). */
export async function openGuideDesk(session: Session): Promise<GuideDesk> {
  const desk = await session.openOwn('welcome.html');
  const tabs = new WeakMap<Page, number>();

  async function tabOf(page: Page): Promise<number> {
    const known = tabs.get(page);
    if (known !== undefined) return known;
    const id = await waitUntil(`a tab at ${page.url()}`, () =>
      desk.evaluate(async (url) => {
        const all = await (globalThis as never as Own).chrome.tabs.query({});
        return all.findLast((tab) => tab.url === url)?.id;
      }, page.url()),
    );
    tabs.set(page, id);
    return id;
  }

  async function start(page: Page, task: Partial<GuideTask> = {}) {
    await desk.evaluate(
      async (tabId, key, value) => {
        const { scripting } = (globalThis as never as Own).chrome;
        const put = (name: string, given: object) => void Object.assign(globalThis, { [name]: given });
        await scripting.executeScript({ target: { tabId }, func: put, args: [key, value] });
        await scripting.executeScript({ target: { tabId }, files: ['/guide.js'] });
      },
      await tabOf(page),
      TASK_KEY,
      guideTask(task),
    );
  }

  async function card(page: Page): Promise<Card | null> {
    return desk.evaluate(
      async (tabId) => {
        type Holder = Element & { openOrClosedShadowRoot?: ShadowRoot };
        type Dom = { chrome?: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot | null } } };
        /** Runs in the page, in our world: Firefox gives an extension's scripts the root as a member, Chrome by its API. */
        function read(): Card | null {
          const { dom } = (globalThis as never as Dom).chrome ?? {};
          const boxOf = (element: Element) => {
            const { left, top, width, height } = element.getBoundingClientRect();
            return { left, top, width, height };
          };
          for (const host of document.querySelectorAll<Holder>('[popover]')) {
            const root = host.openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot(host);
            const [box, status, ring] = ['.card', '.status', '.ring'].map((part) =>
              root?.querySelector<HTMLElement>(part),
            );
            if (!root || !box || !status || !ring) continue;
            return {
              current: root.querySelector('[aria-current]')?.textContent ?? '',
              status: status.textContent ?? '',
              tone: status.dataset.tone ?? '',
              ring: ring.hidden ? null : boxOf(ring),
              box: boxOf(box),
              focused: root.activeElement?.getAttribute('aria-label') ?? null,
            };
          }
          return null;
        }
        const { scripting } = (globalThis as never as Own).chrome;
        const [frame] = await scripting.executeScript({ target: { tabId }, func: read });
        return (frame?.result ?? null) as Card | null;
      },
      await tabOf(page),
    );
  }

  async function says(page: Page, text: string): Promise<Card> {
    let last: Card | null = null;
    return waitUntil(`the card to say "${text}"`, async () => {
      last = await card(page);
      return last?.status.includes(text) ? last : null;
    }).catch((error) => {
      throw new Error(`${error.message}; at ${page.url()} it says: ${JSON.stringify(last)}`);
    });
  }

  async function clickRing(page: Page) {
    const ring = await waitUntil('a ring', async () => (await card(page))?.ring);
    await page.mouse.click(ring.left + ring.width / 2, ring.top + ring.height / 2);
  }

  function recorded(address: string): Promise<string[]> {
    return desk.evaluate(async (at) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await settled(indexedDB.open('lenscap'));
      const rows = await settled(database.transaction('rows').objectStore('rows').getAll());
      database.close();
      return rows
        .filter(({ kind, read }) => kind === 'observation' && read.address === at)
        .map(({ state, afterReload }) => (afterReload ? `${state} after reload` : state));
    }, address);
  }

  return { start, card, says, clickRing, recorded };
}
