import 'fake-indexeddb/auto';
import { Decrypter } from 'age-encryption';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { appendEvidence } from '../appendEvidence.ts';
import { appendObservation, appendReading, appendRequest, appendRequestEvent, appendStatement } from '../appendRow.ts';
import { appendUploads } from '../appendUploads.ts';
import { checkRecord } from '../checkRecord.ts';
import { evidenceFile } from '../evidence.ts';
import { exportRecord } from '../exportRecord.ts';
import { forget } from '../forget.ts';
import { openLedger } from '../openLedger.ts';
import { presentOf } from '../presentOf.ts';
import { allRows } from '../readRows.ts';
import type { Row } from '../rowSchemas.ts';
import { freshLedger, newDevice, on } from '../testing/devices.ts';
import { quickPassphrases } from '../testing/quickPassphrases.ts';
import { sampleObservation, sampleRequest, sampleStatement, sampleUpload } from '../testing/samples.ts';
import { exportBackup } from './exportBackup.ts';
import { inspectBackup } from './inspectBackup.ts';
import { mergeBackup } from './mergeBackup.ts';

beforeEach(freshLedger);

/** A zip inside, so that a reader that searches for signatures would be fooled. */
const ATTACHMENT = new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 0x50, 0x4b, 7, 8, 0, 0, 0x50, 0x4b, 1, 2, 9]);

async function fillLedger(): Promise<void> {
  await appendStatement(sampleStatement({ note: 'größer 画像 "quoted"\nnext line __proto__' }));
  await appendObservation(sampleObservation());
  const requestId = await appendRequest(sampleRequest());
  const rowId = await appendRequestEvent({ requestId, event: 'sent', on: '2026-11-25' });
  await appendReading({ host: 'photoroom.com', address: 'https://photoroom.com/privacy', card: { trains: null } });
  await appendUploads(Array.from({ length: 30 }, (_, i) => sampleUpload({ name: `${i}.jpg` })));
  await appendEvidence(new Blob([ATTACHMENT]), { name: 'answer.zip', requestId, rowId });
  await appendEvidence(new Blob([ATTACHMENT]), { name: 'the same again.zip', requestId });
}
const backup = async (passphrase?: string) =>
  new Response(await exportBackup(passphrase === undefined ? {} : { passphrase })).blob();
const record = async () => {
  const { rows, uploads, evidence, tombstones } = await exportRecord();
  return { rows, uploads, evidence, tombstones };
};

describe('a backup', () => {
  it('restores everything into an empty profile, evidence included', async () => {
    await fillLedger();
    const [before, file] = [await record(), await backup()];
    await on(newDevice(), async () => {
      expect((await mergeBackup(file)).tables).toMatchObject({ rows: { adds: 5 }, uploads: { adds: 30 } });
      expect(await record()).toEqual(before);
      expect(await checkRecord()).toEqual({ checked: { rows: 37, files: 1 }, faults: [] });
      const [first] = before.evidence as Array<{ sha256: string; type: string }>;
      const bytes = await (await evidenceFile(first as { sha256: string; type: string })).arrayBuffer();
      expect(new Uint8Array(bytes)).toEqual(ATTACHMENT);
      expect((await presentOf('photoroom')).get('improve-model')?.said?.note).toContain('画像');
    });
  });

  it('changes nothing when merged twice, and says so before', async () => {
    await fillLedger();
    const file = await backup();
    const before = await record();
    const plan = await inspectBackup(file);
    expect(plan.tables).toEqual({
      rows: { adds: 0, known: 5, mends: 0, forgotten: 0, erases: 0 },
      uploads: { adds: 0, known: 30, mends: 0, forgotten: 0, erases: 0 },
      evidence: { adds: 0, known: 2, mends: 0, forgotten: 0, erases: 0 },
    });
    expect(await mergeBackup(file)).toEqual(plan);
    expect(await record()).toEqual(before);
  });

  it('opens with any zip program, and with age when it has a passphrase', async () => {
    quickPassphrases();
    await fillLedger();
    const plain = unzipSync(new Uint8Array(await (await backup()).arrayBuffer()));
    expect(Object.keys(plain)).toEqual(
      expect.arrayContaining(['lenscap.json', 'rows/1.jsonl', 'uploads/1.jsonl', 'evidence/1.jsonl', 'end.json']),
    );
    const file = await backup('correct horse');
    const decrypter = new Decrypter();
    decrypter.addPassphrase('correct horse');
    const opened = unzipSync(await decrypter.decrypt(new Uint8Array(await file.arrayBuffer())));
    expect(Object.keys(opened)).toEqual(Object.keys(plain));
    await expect(inspectBackup(file)).rejects.toMatchObject({ code: 'passphrase-needed' });
    await expect(inspectBackup(file, 'wrong horse')).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await on(newDevice(), async () => {
      expect(await mergeBackup(file, 'correct horse')).toMatchObject({
        isEncrypted: true,
        tables: { rows: { adds: 5 } },
      });
    });
    vi.restoreAllMocks();
  });

  it('is locked with the work the age tool itself asks for', async () => {
    const locked = await backup('correct horse');
    expect(await locked.slice(0, 60).text()).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
  }, 60_000);

  it('carries a damaged row as it is, and mends rows and files that are whole in the backup', async () => {
    await fillLedger();
    const good = await backup();
    const ledger = await openLedger();
    const row = (await allRows()).rows[0] as Row;
    await ledger.put('rows', { id: row.id, kind: 'statement' } as unknown as Row);
    const bad = await backup();
    await on(newDevice(), async () => {
      expect(await mergeBackup(bad)).toMatchObject({ damaged: 1, tables: { rows: { adds: 4 } } });
    });
    const again = await openLedger();
    const [sha256 = ''] = await again.getAllKeys('files');
    await again.put('files', new Uint8Array([0]), sha256);
    expect(await mergeBackup(good)).toMatchObject({ files: 1, tables: { rows: { mends: 1, known: 4 } } });
    expect((await checkRecord()).faults).toEqual([]);
  });

  it('holds nothing of what was forgotten, and takes it from the machine it is merged into', async () => {
    await fillLedger();
    const old = await backup();
    const other = newDevice();
    await on(other, () => mergeBackup(old));
    expect(await forget({ service: 'photoroom' })).toBe(36);
    const file = await backup();
    const text = new TextDecoder('latin1').decode(
      unzipSync(new Uint8Array(await file.arrayBuffer()))['rows/1.jsonl'] ?? new Uint8Array(),
    );
    expect(text).not.toContain('improve-model');
    expect((await inspectBackup(old)).tables.rows).toMatchObject({ adds: 0, forgotten: 4 });
    await mergeBackup(old);
    expect((await allRows()).rows.map(({ kind }) => kind)).toEqual(['reading']);
    await on(other, async () => {
      expect((await inspectBackup(file)).tables).toMatchObject({ rows: { erases: 4 }, uploads: { erases: 30 } });
      await mergeBackup(file);
      expect((await allRows()).rows.map(({ kind }) => kind)).toEqual(['reading']);
      expect(await checkRecord()).toEqual({ checked: { rows: 1, files: 0 }, faults: [] });
    });
  });

  it('is written in parts that fit in memory, however long it is', async () => {
    const letter = { lang: 'fr' as const, subject: 'x', body: 'x'.repeat(60_000) };
    for (let i = 0; i < 20; i++) await appendRequest(sampleRequest({ letter }));
    const names = Object.keys(unzipSync(new Uint8Array(await (await backup()).arrayBuffer())));
    expect(names.filter((name) => name.startsWith('rows/'))).toEqual(['rows/1.jsonl', 'rows/2.jsonl']);
  });
});
