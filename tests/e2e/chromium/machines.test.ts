import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sites, startSites } from '../../sites/serve.ts';
import { byRole } from '../lib/find.ts';
import { type ChromiumSession, launchChromium } from '../lib/launchChromium.ts';
import { ledgerOf } from '../lib/ledgerIn.ts';
import { press } from '../lib/press.ts';
import { waitUntil } from '../lib/waitUntil.ts';
import { word } from '../lib/word.ts';

const PASSPHRASE = 'correct horse';
/** The picker of the system cannot be clicked over the protocol; the browser's own private folder takes its place. */
const PICK = 'globalThis.showDirectoryPicker = () => navigator.storage.getDirectory();';
const LOOK = `(async () => {
  const { rows, uploads, evidence, tombstones } = await ledger.exportRecord();
  return { rows, uploads, evidence, tombstones, faults: (await ledger.checkRecord()).faults };
})()`;
/** The files of the folder, as the program that carries it would read them. */
const FILES = `(async () => {
  const files = {};
  for await (const handle of (await navigator.storage.getDirectory()).values())
    files[handle.name] = new Uint8Array(await (await handle.getFile()).arrayBuffer()).toBase64();
  return files;
})()`;
const put = (files: Record<string, string>) => `(async () => {
  const folder = await navigator.storage.getDirectory();
  for (const [name, text] of Object.entries(${JSON.stringify(files)})) {
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writable.write(Uint8Array.fromBase64(text));
    await writable.close();
  }
})()`;

/** Two browsers on two machines, the folder the person carries between them, and the browser's own sync. */
describe('several machines', () => {
  let sites: Sites;
  let one: ChromiumSession;
  let other: ChromiumSession;
  beforeAll(async () => {
    sites = await startSites();
    [one, other] = await Promise.all([launchChromium({ sites }), launchChromium({ sites })]);
  });
  afterAll(async () => {
    await Promise.all([one?.close(), other?.close()]);
    await sites?.close();
  });

  async function open(session: ChromiumSession): Promise<Page> {
    const page = await session.openOwn('dashboard.html#/record');
    await page.evaluate(PICK);
    await page.evaluate(await ledgerOf());
    return page;
  }
  async function choose(page: Page, passphrase: string) {
    await (await byRole(page, 'textbox', word('machines.passphrase'))).type(passphrase);
    await press(page, word('machines.choose'));
  }
  async function bringInStep(page: Page) {
    await page.bringToFront();
    await press(page, word('machines.now'));
    await says(page, 'machines.inStep');
  }
  /** The passphrase is worked on for seconds where the machine is busy. */
  const says = (page: Page, key: string) =>
    waitUntil(key, () => page.evaluate((words) => document.body.textContent?.includes(words), word(key)));
  /** What the program that carries the folder does: the new files of each machine to the other. */
  async function carry(from: Page, to: Page) {
    await to.evaluate(put((await from.evaluate(FILES)) as Record<string, string>));
  }

  it('come to the same record through a folder, whatever each did alone', async () => {
    const [here, there] = [await open(one), await open(other)];
    await here.evaluate(`(async () => {
      const requestId = await ledger.appendRequest(ledger.sampleRequest());
      await ledger.appendEvidence(new Blob(['the answer']), { requestId, name: 'answer.eml' });
    })()`);
    await here.bringToFront();
    await choose(here, PASSPHRASE);
    await says(here, 'machines.inStep');

    await there.evaluate(`ledger.appendUploads([ledger.sampleUpload({ name: 'offline.jpg' })])`);
    await carry(here, there);
    await there.bringToFront();
    await choose(there, 'wrong horse');
    await says(there, 'machines.twoPassphrases');
    expect(Object.keys((await there.evaluate(FILES)) as object)).toHaveLength(1);
    await (await byRole(there, 'textbox', word('machines.passphrase'))).evaluate((input) =>
      (input as HTMLInputElement).select(),
    );
    await there.keyboard.type(PASSPHRASE);
    await bringInStep(there);

    // Both go on alone: one forgets the request the other has just got, the other says something.
    await here.evaluate(`ledger.exportRecord().then(({ rows }) => ledger.forget({ request: rows[0].id }))`);
    await there.evaluate('ledger.appendStatement(ledger.sampleStatement())');
    for (const [page, next] of [
      [there, here],
      [here, there],
      [there, here],
    ] as const) {
      await bringInStep(page);
      await carry(page, next);
    }
    const record = (await here.evaluate(LOOK)) as Record<string, { length: number }>;
    expect(await there.evaluate(LOOK)).toEqual(record);
    expect(Object.values(record).map(({ length }) => length)).toEqual([1, 1, 0, 2, 0]);
    // A dozen passphrases are worked out, each for a second of a quiet processor.
  }, 240_000);

  it('are kept in step by themselves when the dashboard opens again', async () => {
    // Not in a dashboard: that one would bring the folder in step by itself, before or after the files are looked at.
    const there = await other.openOwn('welcome.html');
    await there.evaluate(await ledgerOf());
    const before = await there.evaluate(FILES);
    await there.evaluate(`ledger.appendStatement(ledger.sampleStatement({ note: 'later' }))`);
    await other.openOwn('dashboard.html');
    await waitUntil('another file', async () => {
      // A file that is being replaced cannot be read; the next look can.
      const after = await there.evaluate(FILES).catch(() => before);
      return JSON.stringify(after) !== JSON.stringify(before);
    });
  });

  it('hear through the browser’s own sync what was said, locked, once the person turns it on', async () => {
    const [here, there] = [await open(one), await open(other)];
    const items = (page: Page) => page.evaluate('chrome.storage.sync.get()') as Promise<Record<string, string>>;
    const turnOn = async (page: Page) => {
      await page.bringToFront();
      await (await waitUntil('the choice', () => page.$('input[type=checkbox]:enabled'))).click();
    };
    await here.evaluate(`ledger.appendStatement(ledger.sampleStatement({ note: 'through the sync' }))`);
    expect(await items(here)).toEqual({});
    await turnOn(here);
    const handed = await waitUntil('something in the sync', async () => {
      const now = await items(here);
      return Object.keys(now).length > 0 && now;
    });
    expect(JSON.stringify(handed)).not.toMatch(/photoroom|statement|through/);
    await there.evaluate(`chrome.storage.sync.set(${JSON.stringify(handed)})`);
    await turnOn(there);
    await waitUntil('the statement on the other machine', () =>
      there.evaluate(`ledger.exportRecord().then(({ rows }) => rows.some(({ note }) => note === 'through the sync'))`),
    );
  }, 240_000);
});
