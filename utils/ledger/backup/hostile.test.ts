import 'fake-indexeddb/auto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { appendEvidence } from '../appendEvidence.ts';
import { appendStatement } from '../appendRow.ts';
import { exportRecord } from '../exportRecord.ts';
import { LedgerError } from '../ledgerError.ts';
import { freshLedger, newDevice, on } from '../testing/devices.ts';
import { makeZip } from '../testing/makeZip.ts';
import { sampleReading, sampleRequest, sampleStatement } from '../testing/samples.ts';
import { exportBackup } from './exportBackup.ts';
import { mergeBackup } from './mergeBackup.ts';

const HEAD = { format: 'lenscap-backup', version: 1, database: 2, createdAt: '2026-11-25T10:00:00.000Z' };
const END = { rows: 0, uploads: 0, evidence: 0, files: 0, tombstones: 0, damaged: 0 };
const stamp = {
  id: '019ac000-0000-7000-8000-000000000001',
  device: '019ac000-0000-7000-8000-000000000000',
  at: '2026-11-25T10:00:00.000Z',
};
const ROW = {
  ...stamp,
  kind: 'statement',
  ...sampleStatement(),
};
const head = JSON.stringify(HEAD);
const withRow = (row: unknown, end: object = { ...END, rows: 1 }) =>
  makeZip({
    'lenscap.json': head,
    'rows/1.jsonl': typeof row === 'string' ? row : JSON.stringify(row),
    'end.json': JSON.stringify(end),
  });

let whole: Blob;
let origin: Awaited<ReturnType<typeof content>>;
let before: Awaited<ReturnType<typeof content>>;
async function content() {
  const { rows, uploads, evidence, tombstones } = await exportRecord();
  return { rows, uploads, evidence, tombstones };
}

beforeAll(async () => {
  await freshLedger();
  await on(newDevice(), async () => {
    await appendStatement(
      sampleStatement({ note: 'any letter of this note could be another, and it would still be a note' }),
    );
    await appendEvidence(new Blob(['answer']), { name: 'answer.txt' });
    whole = await new Response(await exportBackup()).blob();
    origin = await content();
  });
  await freshLedger();
  await appendStatement(sampleStatement({ note: 'mine' }));
  before = await content();
});

/** Tries to merge; whatever comes, it must be a coded refusal that left the ledger as it was. */
async function refusal(file: Blob): Promise<string> {
  const code = await mergeBackup(file).then(
    () => 'merged',
    (error: unknown) => (error instanceof LedgerError ? error.code : `not coded: ${String(error)}`),
  );
  expect(await content()).toEqual(before);
  return code;
}

describe('an import that is not what it says', () => {
  it('the valid file these cases are made from is accepted elsewhere', async () => {
    await on(newDevice(), async () => {
      expect((await mergeBackup(await withRow(ROW))).tables.rows.adds).toBe(1);
    });
  });

  const cases: Array<[string, () => Promise<Blob> | Blob, string]> = [
    ['an empty file', () => new Blob([]), 'backup-truncated'],
    ['a picture', () => new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])]), 'backup-not-recognised'],
    ['text', () => new Blob(['{"format":"lenscap-backup"}']), 'backup-not-recognised'],
    ['another zip', () => makeZip({ 'photo.jpg': 'x' }), 'backup-damaged'],
    [
      'a zip that names its lengths behind the data',
      () => new Blob([zipSync({ a: new Uint8Array(9) })]),
      'backup-damaged',
    ],
    ['a newer backup', () => makeZip({ 'lenscap.json': JSON.stringify({ ...HEAD, version: 2 }) }), 'backup-newer'],
    ['a newer database', () => makeZip({ 'lenscap.json': JSON.stringify({ ...HEAD, database: 99 }) }), 'backup-newer'],
    ['no end', () => makeZip({ 'lenscap.json': head, 'rows/1.jsonl': JSON.stringify(ROW) }), 'backup-truncated'],
    ['fewer rows than its end says', () => withRow(ROW, { ...END, rows: 2 }), 'backup-damaged'],
    ['parts before the head', () => makeZip({ 'rows/1.jsonl': '', 'lenscap.json': head }), 'backup-not-recognised'],
    ['a path that climbs', () => makeZip({ 'lenscap.json': head, '../../etc/passwd': 'x' }), 'backup-damaged'],
    ['JSON cut off', () => withRow('{"id":"019a'), 'backup-damaged'],
    ['JSON nested 100,000 deep', () => withRow('['.repeat(100_000)), 'backup-damaged'],
    [
      'a card nested 100,000 deep',
      () => withRow(`{"kind":"reading","host":"a","card":${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}}`),
      'backup-damaged',
    ],
    [
      'a key __proto__',
      () => withRow(`{"__proto__":{"kind":"statement"},${JSON.stringify(ROW).slice(1)}`),
      'backup-damaged',
    ],
    [
      'an escaped key __proto__ inside a card',
      () =>
        withRow(
          `{"id":"${ROW.id}","device":"${ROW.device}","at":"${ROW.at}","kind":"reading","host":"a.example","address":"https://a.example/","card":{"\\u005f_proto__":{"x":1}}}`,
        ),
      'backup-damaged',
    ],
    ['a row with a key too many', () => withRow({ ...ROW, admin: true }), 'backup-damaged'],
    [
      'a row from the year 9999',
      () => withRow({ ...ROW, id: 'e677d21f-dbff-7000-8000-000000000001' }),
      'backup-damaged',
    ],
    [
      'a row of the last moment an id can name, after which this device could write no more',
      () => withRow({ ...ROW, id: '03bb2cc3-d7ff-7fff-bfff-ffffffffffff' }),
      'backup-damaged',
    ],
    ...['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'a'].map(
      (address): (typeof cases)[number] => [
        `a reading of ${address}`,
        () => withRow({ ...stamp, kind: 'reading', ...sampleReading({ address }) }),
        'backup-damaged',
      ],
    ),
    [
      'a letter in no language of ours',
      () => withRow({ ...stamp, kind: 'request', ...sampleRequest(), letter: { lang: 'xx', subject: '', body: '' } }),
      'backup-damaged',
    ],
    ['a row in the wrong table', () => withRow({ ...ROW, kind: 'upload' }), 'backup-damaged'],
    ['a row that is a number', () => withRow('1'), 'backup-damaged'],
    [
      'a tombstone that is no id',
      () => makeZip({ 'lenscap.json': head, 'tombstones/1.jsonl': '{"id":"*"}' }),
      'backup-damaged',
    ],
    [
      'evidence whose file is not in it',
      () =>
        makeZip({
          'lenscap.json': head,
          'evidence/1.jsonl': JSON.stringify({
            id: ROW.id,
            device: ROW.device,
            at: ROW.at,
            kind: 'evidence',
            name: 'a',
            type: '',
            size: 1,
            sha256: '0'.repeat(64),
          }),
        }),
      'backup-damaged',
    ],
    [
      'a file under the hash of another',
      () => makeZip({ 'lenscap.json': head, [`files/${'0'.repeat(64)}`]: 'x' }),
      'backup-damaged',
    ],
    [
      'text that is not UTF-8',
      () => makeZip({ 'lenscap.json': head, 'rows/1.jsonl': Uint8Array.of(0xff, 0xfe) }),
      'backup-damaged',
    ],
  ];
  it.each(cases)('%s', async (_, make, code) => {
    expect(await refusal(await make())).toBe(code);
  });

  it('a zip bomb: refused by its announced size, or as soon as it grows past it', async () => {
    const bomb = deflateRawSync(new Uint8Array(100 << 20));
    const entry = (announced: number) => {
      const head = new Uint8Array(30 + 12);
      const view = new DataView(head.buffer);
      view.setUint32(0, 0x04034b50, true);
      view.setUint16(8, 8, true);
      view.setUint32(18, bomb.length, true);
      view.setUint32(22, announced, true);
      view.setUint16(26, 12, true);
      head.set(new TextEncoder().encode('rows/1.jsonl'), 30);
      return head;
    };
    const whole = await makeZip({ 'lenscap.json': head });
    const directoryAt = new DataView(await whole.slice(-6, -2).arrayBuffer()).getUint32(0, true);
    const first = whole.slice(0, directoryAt);
    expect(await refusal(new Blob([first, entry(100 << 20), bomb]))).toBe('backup-too-large');
    let grown = 0;
    const Real = DecompressionStream;
    vi.stubGlobal(
      'DecompressionStream',
      class {
        readonly writable;
        readonly readable;
        constructor(format: CompressionFormat) {
          const real = new Real(format);
          const count = new TransformStream<Uint8Array, Uint8Array>({
            transform(chunk, controller) {
              grown += chunk.length;
              controller.enqueue(chunk);
            },
          });
          this.writable = real.writable;
          this.readable = real.readable.pipeThrough(count);
        }
      },
    );
    expect(await refusal(new Blob([first, entry(1000), bomb]))).toBe('backup-damaged');
    vi.unstubAllGlobals();
    expect(grown).toBeLessThan(5 << 20);
  });

  it('a gigabyte of noise: refused after its first bytes', async () => {
    const piece = crypto.getRandomValues(new Uint8Array(65536));
    piece[0] = 0;
    const block = new Blob(Array.from({ length: 16 }, () => piece));
    const started = performance.now();
    expect(await refusal(new Blob(Array.from({ length: 1024 }, () => block)))).toBe('backup-not-recognised');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('a backup cut off at any byte', async () => {
    const cuts = fc.sample(fc.integer({ min: 0, max: whole.size - 1 }), 60);
    for (const cut of [...cuts, whole.size - 1, whole.size - 22, whole.size - 23])
      expect(await refusal(whole.slice(0, cut))).toMatch(/^backup-/);
  });

  it('a backup with any byte of its content flipped', async () => {
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const end = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
    for (const at of fc.sample(fc.integer({ min: 0, max: end - 1 }), 150)) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] as number) ^ 0x10;
      await on(newDevice(), async () => {
        const code = await mergeBackup(new Blob([flipped])).then(
          () => 'merged',
          (error: unknown) => (error instanceof LedgerError ? error.code : String(error)),
        );
        expect(code).toMatch(/^merged$|^backup-/);
        // The time fields of an entry say nothing and are not read: with those flipped, the content is what it was.
        expect(await content()).toEqual(code === 'merged' ? origin : { ...origin, rows: [], evidence: [] });
      });
    }
  });
});
