import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { toolPath } from '../../../scripts/lib/tools.mjs';
import type { Sites } from '../../sites/serve.ts';
import { again } from './again.ts';
import { builtFolder } from './builtFolder.ts';
import { killed } from './killed.ts';
import type { Session } from './session.ts';
import { waitUntil } from './waitUntil.ts';
import { word } from './word.ts';

const GECKO_ID = 'lenscap@lenscap.example';
/** Known in advance, because nothing in the protocol tells it. */
const UUID = '5c1f6e6c-9f0a-4b57-9a39-1e5cab000001';
const OWN = `moz-extension://${UUID}/`;
const ALL_SITES = ['*://*/*'];
/** Expression for the background's window, on one of our pages. */
export const BACKGROUND = "browser.extension.getViews().find((view) => view.location.pathname.includes('background'))";
/** So soon does an idle background go, instead of after 30 s. */
const IDLE_MS = 2_000;
/** A busy machine may take this long from the start to the first tab. */
const LAUNCH_MS = 30_000;

export interface FirefoxOptions {
  sites: Sites;
  /** X display to show the window on; headless without. */
  display?: string;
  /** An old profile to go on with. */
  profile?: string;
  /** What the person's system prefers. */
  scheme?: 'light' | 'dark';
  /** Whether Lenscap may run in private windows; a person has to allow it, so not unless told. */
  privateWindows?: boolean;
  /** More preferences of the browser. */
  preferences?: Record<string, unknown>;
}

function preferences(
  { sites, scheme = 'light', preferences = {} }: FirefoxOptions,
  downloads: string,
): Record<string, unknown> {
  return {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    // A temporary add-on goes when the browser closes; an installed one does not. Its data have to stay for the restart.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Without a prompt that no protocol can answer, permissions.request after a real click is granted.
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.background.idle.timeout': IDLE_MS,
    // Every host name leads to the replica sites, also those the browser knows as https-only.
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${sites.port};80=${sites.port}`,
    'network.trr.mode': 5,
    'network.stricttransportsecurity.preloadlist': false,
    'intl.locale.requested': 'en-US',
    ...preferences,
  };
}

/** What the protocol can do and puppeteer has no call for. */
function send<T>(browser: Browser, method: string, given: object): Promise<{ result: T }> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, given: object): Promise<{ result: T }> };
  };
  return connection.send(method, given);
}

/** What the browser itself does on a click on our icon; run in the browser's own window. */
const CLICK = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** With the browser's own rights, because a page of ours opened to ask would wake the background: it hears of every tab that loads. */
const IS_AWAKE = `WebExtensionPolicy.getByID('${GECKO_ID}').extension.backgroundState === 'running'`;

/** Puppeteer's own call cannot say that the add-on may run in private windows, which a person allows in its settings. */
async function install(browser: Browser, privateWindows: boolean): Promise<void> {
  await send(browser, 'webExtension.install', {
    extensionData: { type: 'path', path: builtFolder('firefox-mv3') },
    'moz:allowPrivateBrowsing': privateWindows,
  });
}

/** Where a page really is; the protocol goes on saying about:blank for extension pages. Undefined while it loads. */
async function addressOf(page: Page): Promise<string | undefined> {
  const ask = page.evaluate(() => (document.readyState === 'complete' ? location.href : undefined));
  return Promise.race([ask, pause(1_000, undefined)]).catch(() => undefined);
}

async function findPage(browser: Browser, address: string): Promise<Page | undefined> {
  for (const page of await browser.pages()) if ((await addressOf(page)) === address) return page;
}

/** A Firefox with Lenscap in it that has shown its first tab, which is closed: it must not come between a test and its page. */
async function start(options: FirefoxOptions, profile: string, downloads: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: toolPath('firefox'),
    headless: !options.display,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: preferences(options, downloads),
    ...(options.display && { env: { ...process.env, DISPLAY: options.display } }),
  });
  try {
    await install(browser, options.privateWindows ?? false);
    const welcome = () => findPage(browser, `${OWN}welcome.html`);
    await (await waitUntil('the welcome tab', welcome, LAUNCH_MS)).close();
    return browser;
  } catch (fault) {
    const pages = await Promise.all((await browser.pages()).map(addressOf));
    await browser.close();
    throw new Error(`Firefox did not greet; its pages: ${pages.join(', ')}`, { cause: fault });
  }
}

/** Starts Firefox with the build of Lenscap installed as a temporary add-on. */
export async function launchFirefox(options: FirefoxOptions): Promise<Session> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'lenscap-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const browser = await again(() => start(options, profile, downloads));

  /** Going to an address that is not of the web never reports back (STACK.md 5), so the page itself is asked. */
  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    if (/^https?:/.test(url)) await page.goto(url);
    else page.goto(url).catch(() => undefined);
    await waitUntil(`${url} to load`, async () => (await addressOf(page))?.startsWith(url));
    await page.bringToFront();
    return page;
  }

  const openOwn = (path: string) => open(OWN + path);
  const findOwn = (path: string) => findPage(browser, OWN + path);

  /**
   * The popup of Firefox's toolbar can be opened (`clickIcon`), but not looked into over its protocol. A popup in a background tab sees the same tab in front
   * as the real popup would; instead of `activeTab` it has the permission for all sites.
   */
  async function openPopup(page: Page): Promise<Page> {
    await (await findOwn('popup.html'))?.close();
    const helper = await openOwn('welcome.html');
    await allowAllSites(helper);
    await page.bringToFront();
    // Now and then the protocol never hears of a tab that an extension has opened.
    const popup = await again(async () => {
      await helper.evaluate((url) => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own API, not Node's
        return (globalThis as any).browser.tabs.create({ url, active: false });
      }, `${OWN}popup.html`);
      return waitUntil('the popup', () => findOwn('popup.html'), LAUNCH_MS);
    });
    await waitUntil('the popup to know the page', () =>
      popup.evaluate(
        (reading) => document.querySelector('main') !== null && !document.body.textContent?.includes(reading),
        word('common.loading'),
      ),
    );
    await helper.close();
    await popup.bringToFront();
    return popup;
  }

  /** Runs an expression in the browser's own window. */
  async function inBrowser<T>(expression: string): Promise<T> {
    type Tree = { contexts: Array<{ context: string }> };
    type Answer = { result: { value: T } };
    const { contexts } = (await send<Tree>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
    const given = { expression, target: { context: contexts[0]?.context }, awaitPromise: true };
    return (await send<Answer>(browser, 'script.evaluate', given)).result.result?.value;
  }

  async function clickIcon(page: Page) {
    await page.bringToFront();
    await inBrowser(CLICK);
  }

  /** `permissions.request` needs a real click on one of our pages. */
  async function allowAllSites(own: Page) {
    const isAllowed = () =>
      own.evaluate((origins) => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own API, not Node's
        const { permissions } = (globalThis as any).browser;
        document.onclick = () => permissions.request({ origins });
        return permissions.contains({ origins }) as Promise<boolean>;
      }, ALL_SITES);
    if (await isAllowed()) return;
    // A click on a page that is just being drawn can get lost.
    await waitUntil('all sites to be allowed', async () => {
      await own.mouse.click(5, 5);
      return isAllowed();
    });
  }

  /** The background is a page here, but no tab; a page of ours reaches into it, as both have one origin. */
  async function inBackground(write: (scope: string) => string) {
    const page = await openOwn('welcome.html');
    // A message wakes it, and more of them keep it awake; that they are refused is all the same here.
    await page.evaluate(`globalThis.wake = () => browser.runtime.sendMessage({ type: "wake" }).catch(() => undefined);
      setInterval(wake, ${IDLE_MS / 4});
      wake();`);
    await waitUntil('the background', () => page.evaluate(`Boolean(${BACKGROUND})`));
    await page.evaluate(write(`(${BACKGROUND})`));
    await page.close();
  }

  const isBackgroundAwake = () => inBrowser<boolean>(IS_AWAKE);

  async function killBackground() {
    const page = await openOwn('welcome.html');
    const isGone = () => page.evaluate(`!${BACKGROUND}`);
    await waitUntil('the idle background to go', isGone);
    await page.close();
  }

  return {
    name: 'Firefox',
    browser,
    downloads,
    openSite: open,
    openOwn,
    openPopup,
    clickIcon,
    inBackground,
    killBackground,
    isBackgroundAwake,
    async restart() {
      await browser.close();
      return launchFirefox({ ...options, profile });
    },
    async crash() {
      await killed(browser.process());
      return launchFirefox({ ...options, profile });
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
