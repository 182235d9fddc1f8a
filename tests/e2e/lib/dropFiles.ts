import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';
import { waitUntil } from './waitUntil.ts';

interface Point {
  x: number;
  y: number;
}

/** Firefox makes files from paths inside a page's process only with this preference. */
export const DROP_PREFERENCES = { 'dom.file.createInChild': true };

/**
 * Drops files from the disk on the middle of an element. In Chromium the protocol does what a drag from another
 * window does. The protocol of Firefox has no files to drag: there the events are made by a script with the browser's own
 * rights, so they are trusted as a person's are, and hold files from the disk; what is not the real thing is the way from
 * the desktop to the page.
 */
export async function dropFiles({ name, browser }: Session, page: Page, selector: string, files: string[]) {
  await page.bringToFront();
  const at = await waitUntil(`${selector} to lie open`, () => page.evaluate(middleOf, selector));
  if (name === 'Firefox') return dropInFirefox(browser, selector, at, files);
  const protocol = await page.createCDPSession();
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await protocol.send('Input.dispatchDragEvent', { type, ...at, data });
  await protocol.detach();
}

/** Where one can drop on an element; undefined while it is not there, or something else lies there (a zone that still moves). */
function middleOf(selector: string): Point | undefined {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (!box) return undefined;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return document.elementFromPoint(at.x, at.y)?.closest(selector) ? at : undefined;
}

/** The script runs in the page's process, with the browser's rights. The transfer is the page's own, as the page reads it. */
const FRAME_SCRIPT = `(async () => {
  const [selector, { x, y }, files] = GIVEN;
  const dropped = await Promise.all(files.map((path) => content.File.createFromFileName(path)));
  const target = content.document.querySelector(selector);
  const dataTransfer = new content.DataTransfer();
  for (const file of dropped) Cu.waiveXrays(dataTransfer).items.add(file);
  const common = { bubbles: true, cancelable: true, composed: true, dataTransfer, clientX: x, clientY: y,
    screenX: content.mozInnerScreenX + x, screenY: content.mozInnerScreenY + y };
  for (const type of ['dragenter', 'dragover', 'drop'])
    content.windowUtils.dispatchDOMEventViaPresShellForTesting(target, new content.DragEvent(type, common));
})().then(() => sendAsyncMessage(NAME, ''), (error) => sendAsyncMessage(NAME, String(error)))`;

let drops = 0;

async function dropInFirefox(browser: Session['browser'], selector: string, at: Point, files: string[]): Promise<void> {
  const { connection } = browser as unknown as {
    // biome-ignore lint/suspicious/noExplicitAny: Firefox's own extension of the protocol, which has no types
    connection: { send(method: string, given: object): Promise<any> };
  };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const windows = tree.contexts.filter(({ url }: { url: string }) => url.endsWith('/browser.xhtml'));
  const name = JSON.stringify(`dropped-${++drops}`);
  const script = FRAME_SCRIPT.replace('GIVEN', JSON.stringify([selector, at, files])).replaceAll('NAME', name);
  const { result: outcome } = await connection.send('script.evaluate', {
    target: { context: windows[0].context },
    awaitPromise: true,
    expression: `new Promise((done) => {
      const manager = gBrowser.selectedBrowser.messageManager;
      manager.addMessageListener(${name}, ({ data }) => done(data));
      manager.loadFrameScript('data:,' + ${JSON.stringify(encodeURIComponent(script))}, false);
    })`,
  });
  if (outcome.result?.value !== '') throw new Error(`the drop failed: ${JSON.stringify(outcome)}`);
}
