import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Extension, type Page, TargetType, type WebWorker } from 'puppeteer-core';
import { toolPath } from '../../../scripts/lib/tools.mjs';
import type { Sites } from '../../sites/serve.ts';
import { type Build, builtFolder } from './builtFolder.ts';
import { killed } from './killed.ts';
import type { Session } from './session.ts';
import { waitUntil } from './waitUntil.ts';

export interface ChromiumOptions {
  /** The replica sites: every host name leads to them. */
  sites: Sites;
  build?: Build;
  /** X display to show the window on; headless without. */
  display?: string;
  /** An old profile to go on with. */
  profile?: string;
  /** Language of the browser; English unless told. */
  language?: string;
  /** What the person's system prefers. */
  scheme?: 'light' | 'dark';
}

export interface ChromiumSession extends Session {
  extension: Extension;
  /** Our worker, started if it was not running. */
  worker(): Promise<WebWorker>;
}

/** What keeps Chromium quiet, lets root run it, and leads every host name to the replica sites. */
function argumentsFor({ sites, language = 'en' }: ChromiumOptions): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--host-resolver-rules=MAP * 127.0.0.1:${sites.port}`,
    '--ignore-certificate-errors',
    // A container often has too little shared memory for a browser.
    '--disable-dev-shm-usage',
    // Where no graphics card is, drawing without one takes a fifth less time than imitating it (112 s and 140 s for 48 tests).
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    '--window-size=1280,900',
    `--lang=${language}`,
  ];
}

async function findExtension(browser: Browser): Promise<Extension> {
  return waitUntil('Lenscap in the list of extensions', async () => [...(await browser.extensions()).values()][0]);
}

/** Starts Chromium with a build of Lenscap loaded. */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const { build = 'chrome-mv3', display, language = 'en', scheme = 'light' } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lenscap-chromium-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: toolPath('chromium'),
    pipe: true,
    headless: !display,
    userDataDir: profile,
    enableExtensions: [builtFolder(build)],
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    args: [...argumentsFor(options), ...(display ? ['--window-position=0,0'] : [])],
    env: { ...process.env, LANGUAGE: language, ...(display ? { DISPLAY: display } : {}) },
  });
  const extension = await findExtension(browser);
  const own = `chrome-extension://${extension.id}/`;
  const findPopup = () => browser.targets().find((target) => target.url().startsWith(`${own}popup.html`));
  const findWorker = () =>
    browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(own));

  const dress = (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    await dress(page);
    await page.goto(url);
    await page.bringToFront();
    return page;
  }

  async function clickIcon(page: Page) {
    await closePopup();
    await page.bringToFront();
    await page.triggerExtensionAction(extension);
  }

  async function openPopup(page: Page): Promise<Page> {
    await clickIcon(page);
    const popup = await (await waitUntil('the popup', findPopup)).asPage();
    // The target is there before its document; what is asked of the first, empty document is never answered.
    const isLoaded = () => popup.evaluate(() => document.readyState === 'complete' && location.protocol !== 'about:');
    await waitUntil('the popup to load', () => Promise.race([isLoaded(), pause(1_000, false)]).catch(() => false));
    await dress(popup);
    return popup;
  }

  async function closePopup() {
    const old = findPopup();
    if (!old) return;
    await (await old.asPage()).close().catch(() => undefined);
    await waitUntil('the old popup to be gone', () => !findPopup());
  }

  async function worker(): Promise<WebWorker> {
    if (!findWorker()) {
      // Any message wakes it; this one is refused, which is all the same here.
      const page = await open(`${own}welcome.html`);
      await page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
      await page.close();
    }
    const target = await waitUntil('the worker', findWorker);
    return waitUntil('the worker to answer', () => target.worker());
  }

  async function killBackground() {
    const worker = await findWorker()?.worker();
    await worker?.close();
    await waitUntil('the worker to be gone', () => !findWorker());
  }

  // The first start opens this tab in front; it must not come between a test and its page.
  const findWelcome = () => browser.targets().find((target) => target.url() === `${own}welcome.html`);
  const welcome = await (await waitUntil('the welcome tab', findWelcome)).page();
  await welcome?.waitForSelector('h1');
  await welcome?.close();

  return {
    name: 'Chromium',
    browser,
    extension,
    downloads,
    openSite: open,
    openOwn: (path) => open(own + path),
    openPopup,
    clickIcon,
    async inBackground(write) {
      await (await worker()).evaluate(write('globalThis'));
    },
    killBackground,
    isBackgroundAwake: async () => findWorker() !== undefined,
    worker,
    async restart() {
      await browser.close();
      return launchChromium({ ...options, profile });
    },
    async crash() {
      await killed(browser.process());
      return launchChromium({ ...options, profile });
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
