import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sites, startSites } from '../../sites/serve.ts';
import { ageOpens } from '../lib/ageOpens.ts';
import { downloaded } from '../lib/downloaded.ts';
import { textWith } from '../lib/find.ts';
import { launchChromium } from '../lib/launchChromium.ts';
import { launchFirefox } from '../lib/launchFirefox.ts';
import { ledgerOf } from '../lib/ledgerIn.ts';
import { press } from '../lib/press.ts';
import type { Session } from '../lib/session.ts';
import { word } from '../lib/word.ts';

const PASSPHRASE = 'correct horse – Schlüssel';

/** One row of every kind and more, two evidence files of noise, something taken back and something forgotten. */
const FILL = (name: string) => `(async () => {
  const noise = new Uint8Array(1_500_000);
  for (let at = 0; at < noise.length; at += 65536) crypto.getRandomValues(noise.subarray(at, at + 65536));
  const requestId = await ledger.appendRequest(ledger.sampleRequest({ reference: '${name}' }));
  await ledger.appendRequestEvent({ serviceId: 'photoroom', requestId, event: 'sent', on: '2026-11-01', note: 'Été – 写真' });
  await ledger.appendStatement(ledger.sampleStatement({ note: 'said in ${name}' }));
  await ledger.undo(await ledger.appendStatement(ledger.sampleStatement({ state: 'exposed' })));
  await ledger.appendObservation(ledger.sampleObservation());
  await ledger.appendReading(ledger.sampleReading());
  await ledger.appendUploads(Array.from({ length: 300 }, (_, n) => ledger.sampleUpload({ name: '${name}-' + n + '.jpg' })));
  await ledger.appendEvidence(new Blob([noise], { type: 'image/png' }), { requestId, name: 'screen ${name}.png' });
  await ledger.appendEvidence(new Blob([noise.slice(0, 1000)]), { name: 'small' });
  await ledger.forget({ row: await ledger.appendStatement(ledger.sampleStatement({ note: 'to be forgotten' })) });
})()`;

/** The whole record, and every evidence file as base64. */
const LOOK = `(async () => {
  const { rows, uploads, evidence, tombstones } = await ledger.exportRecord();
  const database = await ledger.openLedger();
  const files = {};
  for (const sha256 of await database.getAllKeys('files')) files[sha256] = (await database.get('files', sha256)).toBase64();
  return { rows, uploads, evidence, tombstones, files, faults: (await ledger.checkRecord()).faults };
})()`;

interface Record {
  rows: { kind: string }[];
  uploads: object[];
  evidence: { sha256: string }[];
  tombstones: object[];
  files: { [sha256: string]: string };
  faults: object[];
}

const record = async (page: Page) => (await page.evaluate(LOOK)) as Record;

/** A record page with the ledger itself at hand. */
async function open(session: Session): Promise<Page> {
  const page = await session.openOwn('dashboard.html#/record');
  await page.evaluate(await ledgerOf());
  return page;
}

/** As a person does it; resolves with the file. */
async function backUp(session: Session, page: Page, passphrase: string): Promise<string> {
  // Firefox gives a password field no role to be found by.
  if (passphrase) await (await page.waitForSelector('input[autocomplete=new-password]'))?.type(passphrase);
  await press(page, word('backup.make'));
  await textWith(page, word('backup.done'));
  return downloaded(session.downloads, passphrase ? '.zip.age' : '.zip');
}

async function restore(page: Page, file: string, passphrase: string): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  if (passphrase) {
    await textWith(page, word('ledgerError.passphrase_needed'));
    await (await page.waitForSelector('input[type=password][autocomplete=off]'))?.type(passphrase);
    await press(page, word('restore.open'));
  }
  await press(page, word('restore.merge'));
  await textWith(page, word('restore.done'));
}

/** A backup is the way from one browser to the other. */
describe('a backup', () => {
  let sites: Sites;
  let chromium: Session;
  let firefox: Session;
  beforeAll(async () => {
    sites = await startSites();
    [chromium, firefox] = await Promise.all([launchChromium({ sites }), launchFirefox({ sites })]);
  });
  afterAll(async () => {
    await Promise.all([chromium?.close(), firefox?.close()]);
    await sites?.close();
  });

  it('made in Chromium with a passphrase opens with the age program, and restores in Firefox with nothing lost', async () => {
    const here = await open(chromium);
    await here.evaluate(FILL('Chromium'));
    const before = await record(here);
    expect(new Set(before.rows.map(({ kind }) => kind)).size).toBe(6);
    expect([before.uploads.length, before.evidence.length, before.tombstones.length]).toEqual([300, 2, 1]);
    const file = await backUp(chromium, here, PASSPHRASE);

    const entries = unzipSync(ageOpens(file, PASSPHRASE));
    expect(Object.keys(entries)).toEqual(expect.arrayContaining(['lenscap.json', 'rows/1.jsonl', 'end.json']));
    for (const { sha256 } of before.evidence)
      expect(
        createHash('sha256')
          .update(entries[`files/${sha256}`] ?? '')
          .digest('hex'),
      ).toBe(sha256);

    const there = await open(firefox);
    await restore(there, file, PASSPHRASE);
    expect(await record(there)).toEqual(before);
    expect(before.faults).toEqual([]);
  });

  it('made in Firefox merges into a living record in Chromium, and both are the same with nothing lost', async () => {
    const there = await open(firefox);
    await there.evaluate(FILL('Firefox'));
    const theirs = await record(there);
    expect([theirs.uploads.length, theirs.evidence.length]).toEqual([600, 4]);
    const file = await backUp(firefox, there, '');
    const here = await open(chromium);
    await restore(here, file, '');
    expect(await record(here)).toEqual(theirs);
  });

  it('made in Firefox restores in a Chromium whose record is gone', async () => {
    const file = await downloaded(firefox.downloads, '.zip');
    const before = await record(await open(chromium));
    const blank = await chromium.openOwn('welcome.html');
    await blank.evaluate(`new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('lenscap');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    })`);
    const here = await open(chromium);
    expect((await record(here)).rows).toEqual([]);
    await restore(here, file, '');
    expect(await record(here)).toEqual(before);
  });
});
