import type { Page } from 'puppeteer-core';
import { seedRows } from '../../tests/e2e/lib/seedRows.ts';
import { seedUploads } from '../../tests/e2e/lib/seedUploads.ts';
import type { Session } from '../../tests/e2e/lib/session.ts';
import type { sampleRecord } from '../../tests/sample/sampleRecord.ts';

/** A page of ours that does not open the record by itself. */
const QUIET = 'third-party-notices.txt';

/** Holds the database as a newer Lenscap in another tab would. */
const HOLD = `new Promise((resolve, reject) => {
  indexedDB.deleteDatabase('lenscap');
  const request = indexedDB.open('lenscap', 99);
  request.onerror = () => reject(request.error);
  request.onsuccess = () => { globalThis.kept = request.result; resolve(); };
})`;

/** How Lenscap is found when a picture is made, and what makes it so in a new profile; `page` is one of ours. */
export const STATES = {
  empty: async () => undefined,
  /** With a year's record. */
  async full(page: Page, _: Session, record: ReturnType<typeof sampleRecord>) {
    await seedRows(page, record.rows);
    await seedUploads(page, record.uploads);
  },
  /** The browser threw the record away. */
  async lost(page: Page) {
    await page.evaluate(() => chrome.storage.local.set({ ledgerMark: 'the record of before' }));
  },
  /** A newer Lenscap in another tab holds the record. */
  async held(page: Page, session: Session) {
    await page.goto('about:blank');
    const newer = await session.openOwn(QUIET);
    await newer.evaluate(HOLD);
    await page.goto(newer.url());
    // A tab behind is not drawn.
    await page.bringToFront();
  },
} satisfies Record<string, (page: Page, session: Session, record: ReturnType<typeof sampleRecord>) => Promise<void>>;

export type State = keyof typeof STATES;
