import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { pictureData } from '../../../utils/images/pictureData.ts';
import { readMetadata } from '../../../utils/images/readMetadata.ts';
import { stopReasons } from '../../../utils/images/stopReasons.ts';
import type { Upload } from '../../../utils/ledger/uploadSchema.ts';
import type { Received, Sites } from '../../sites/serve.ts';
import { answerAtTheDoor, askedAtTheDoor, doorStands } from './atTheDoor.ts';
import { byRole } from './find.ts';
import { leftInside } from './leftInside.ts';
import { press } from './press.ts';
import type { Session } from './session.ts';
import { uploadRows } from './uploadRows.ts';
import { useSession } from './useSession.ts';
import { waitUntil } from './waitUntil.ts';
import { word } from './word.ts';
import { type Screen, startScreen } from './xvfb.ts';

const PICTURES = resolve(import.meta.dirname, '../../fixtures/images');
/** A photo with a position, serial numbers and names in it. */
export const PHOTO = join(PICTURES, 'full-base.jpg');
/** One with nothing in it. */
export const BARE = join(PICTURES, 'base.png');
export const HOST = 'app.photoroom.com';
/** Where each widget has its file field; a widget that is not named here has none. */
export const FIELDS: Record<string, string> = {
  plain: '[data-how=picker]',
  reactDropzone: 'input[type=file]',
  dropzone: '.dz-hidden-input',
  filepond: '.filepond--browser',
  uppy: '.uppy-DragDrop-input',
};

export const sha256Of = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Starts a browser on a screen, because only a screen has a clipboard that files can be put into. */
export type LaunchOnScreen = (options: { sites: Sites; display: string }) => Promise<Session>;

/** The replica sites, a browser that watches all sites of the catalogue, and hands that give pictures and answer the card. */
export function useUploadDesk(launch: LaunchOnScreen) {
  let screen: Screen;
  let own: Page;
  beforeAll(async () => {
    screen = await startScreen();
  });
  afterAll(() => screen?.close());
  const held = useSession((options) => launch({ ...options, display: screen.display }));

  beforeAll(async () => {
    own = await held.session.openOwn('dashboard.html#/settings');
    await press(own, word('uploadWatch.allStart', await siteCount(own)));
    await byRole(own, 'button', word('uploadWatch.stop'));
  });

  const rows = () => uploadRows(own);
  const received = () => held.sites.received;

  return {
    held,
    own: () => own,
    screen: () => screen,
    rows,
    received,

    async open(widget: string): Promise<Page> {
      const page = await held.session.openSite(`https://${HOST}/widgets/${widget}`);
      await page.waitForSelector(FIELDS[widget] ?? '#widget');
      return page;
    },

    async choose(page: Page, widget: string, ...files: string[]): Promise<void> {
      await ((await page.$(FIELDS[widget] ?? '')) as ElementHandle<HTMLInputElement>).uploadFile(...files);
    },

    /** Waits for a picture to reach the server; `count` had before. */
    arrived: (count: number): Promise<Received> =>
      waitUntil('the picture to arrive', () => (received().length > count ? received().at(-1) : undefined)),

    /** Waits for the row behind the first `count`. */
    rowAfter: (count: number): Promise<Upload> => waitUntil('the row', async () => (await rows())[count]),

    /** Makes the watcher hold what carries something. */
    async standAtTheDoor(): Promise<void> {
      await own.bringToFront();
      await press(own, word('uploadWatch.door'), 'checkbox');
      await doorStands(own);
    },

    stopped: askedAtTheDoor,

    answer: answerAtTheDoor,

    /** What stands on the card in a page. It stands in a closed shadow root, which only an extension sees into. */
    cardText: (page: Page): Promise<string> => cardText(own, page.url()),
  };
}

/** Looks from a page of ours into the page at this address. */
function cardText(own: Page, address: string): Promise<string> {
  return own.evaluate(async (url) => {
    type Holder = Element & { openOrClosedShadowRoot?: ShadowRoot };
    function read(): string {
      const host = document.querySelector<Holder>('[popover]');
      // Firefox gives an extension's scripts the root as a member, Chromium by its API.
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host as HTMLElement));
      return root?.querySelector('section')?.textContent ?? '';
    }
    const tab = (await chrome.tabs.query({})).findLast((each) => each.url === url);
    const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func: read });
    return frame?.result ?? '';
  }, address);
}

export type UploadDesk = ReturnType<typeof useUploadDesk>;

/** Which Tab leads to which button, the check box first. */
export const TABS = { clean: 2, asItIs: 3, stop: 4 };

/** What arrived is the photo without anything that was hidden in it, and with its picture bit for bit. */
export function expectCleaned({ body, name }: Received): void {
  const bytes = new Uint8Array(body);
  expect(name).toBe('full-base.jpg');
  expect(stopReasons(readMetadata(bytes))).toEqual([]);
  expect(leftInside(bytes)).toEqual([]);
  expect(pictureData(bytes)).toEqual(pictureData(new Uint8Array(readFileSync(PHOTO))));
}

/** How many sites the button names. */
function siteCount(page: Page): Promise<string> {
  return waitUntil('the list of sites', () =>
    page.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => !one.disabled && /\b\d{2,}\b/.test(one.textContent ?? ''),
      );
      return button?.textContent?.match(/\d+/)?.[0];
    }),
  );
}
