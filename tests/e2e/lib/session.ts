import type { Browser, Page } from 'puppeteer-core';

/** A real browser with Lenscap in it, as the tests of both browsers use it. */
export interface Session {
  name: 'Chromium' | 'Firefox';
  browser: Browser;
  /** Folder of the files the person downloads. */
  downloads: string;
  /** Opens a website in a new tab in front. */
  openSite(url: string): Promise<Page>;
  /** Opens one of our own pages ("dashboard.html#/record") in a new tab in front. */
  openOwn(path: string): Promise<Page>;
  /** The popup as a person gets it on this page. Closes one that is still open. */
  openPopup(page: Page): Promise<Page>;
  /** A click on our icon and no more: the browser lends the page, and the popup opens and does what it does by itself. */
  clickIcon(page: Page): Promise<void>;
  /** Runs a script in the background and waits for it; `write` gets the expression for the background's global object. */
  inBackground(write: (scope: string) => string): Promise<void>;
  /** Ends the background as the browser may do at any moment; the next event starts it again. */
  killBackground(): Promise<void>;
  /** Whether the background runs; asking does not start it. */
  isBackgroundAwake(): Promise<boolean>;
  /** Closes the browser and starts it again with the same profile. The old session is of no use after that. */
  restart(): Promise<Session>;
  /** Kills the browser as a power cut would (`kill -9`) and starts it again with the same profile. */
  crash(): Promise<Session>;
  /** Closes the browser and throws the profile away. */
  close(): Promise<void>;
}
