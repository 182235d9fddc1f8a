import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { appendEvidence } from './appendEvidence.ts';
import { appendReading, appendRequest, appendRequestEvent, appendStatement, undo } from './appendRow.ts';
import { appendUpload, appendUploads } from './appendUploads.ts';
import { csvTables } from './csvTables.ts';
import { evidenceFile, evidenceOfRequest } from './evidence.ts';
import { MOST_EVIDENCE_BYTES } from './evidenceSchema.ts';
import { exportRecord } from './exportRecord.ts';
import { forget } from './forget.ts';
import { forgetOldUploads, keepUploadsFor, uploadMonths } from './forgetOldUploads.ts';
import { health } from './health.ts';
import { backupIsDue, lastBackup, noteBackup } from './lastBackup.ts';
import { presentOf, presentOfAll, servicePresentOf } from './presentOf.ts';
import { readings } from './readings.ts';
import { servicesWithRows } from './readRows.ts';
import { requestOf, requests } from './requests.ts';
import { freshLedger } from './testing/devices.ts';
import { sampleRequest, sampleStatement, sampleUpload } from './testing/samples.ts';
import { uploads, uploadsOfPicture } from './uploads.ts';

beforeEach(freshLedger);

describe('uploads', () => {
  it('come newest first, a page at a time, of one service or of all', async () => {
    await appendUploads(Array.from({ length: 7 }, (_, i) => sampleUpload({ name: `${i}` })));
    await appendUpload(sampleUpload({ serviceId: 'chatgpt', name: 'other' }));
    const { rows: first } = await uploads({ serviceId: 'photoroom', limit: 3 });
    expect(first.map(({ name }) => name)).toEqual(['6', '5', '4']);
    const { rows: second } = await uploads({ serviceId: 'photoroom', limit: 9, before: first.at(-1)?.id ?? '' });
    expect(second.map(({ name }) => name)).toEqual(['3', '2', '1', '0']);
    expect((await uploads({ limit: 2 })).rows.map(({ name }) => name)).toEqual(['other', '6']);
    expect((await uploads({ limit: 2, before: first[0]?.id ?? '' })).rows.map(({ name }) => name)).toEqual(['5', '4']);
    expect((await uploads({ serviceId: 'nobody', limit: 2 })).rows).toEqual([]);
  });

  it('come the same way in a browser that cannot read backwards in one request', async () => {
    await appendUploads(Array.from({ length: 5 }, (_, i) => sampleUpload({ name: `${i}` })));
    const pages = () => Promise.all([uploads({ limit: 3 }), uploads({ serviceId: 'photoroom', limit: 9 })]);
    const expected = await pages();
    const sources = [IDBObjectStore.prototype, IDBIndex.prototype];
    const methods = sources.map((source) => Object.getOwnPropertyDescriptor(source, 'getAllRecords') ?? {});
    for (const source of sources)
      Object.defineProperty(source, 'getAllRecords', { value: undefined, configurable: true });
    expect(await pages()).toEqual(expected);
    sources.forEach((source, i) => void Object.defineProperty(source, 'getAllRecords', methods[i] ?? {}));
  });

  it('of the same picture are found on every service', async () => {
    const sha256 = '12'.repeat(32);
    await appendUploads([sampleUpload({ sha256 }), sampleUpload(), sampleUpload({ sha256, serviceId: 'chatgpt' })]);
    expect((await uploadsOfPicture(sha256)).rows.map(({ serviceId }) => serviceId)).toEqual(['chatgpt', 'photoroom']);
  });

  it('of a batch are written all or not at all', async () => {
    const batch = [sampleUpload(), sampleUpload({ size: -1 })];
    await expect(appendUploads(batch)).rejects.toMatchObject({ code: 'row-invalid' });
    expect((await uploads({ limit: 9 })).rows).toEqual([]);
  });

  it('are forgotten after the months the person chose, and not before', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-31T10:00:00Z') });
    await appendUpload(sampleUpload({ name: 'old' }));
    vi.setSystemTime(new Date('2026-06-01T10:00:00Z'));
    await appendUpload(sampleUpload({ name: 'new' }));
    vi.useRealTimers();
    const at = (text: string) => Temporal.Instant.from(text).toZonedDateTimeISO('UTC');
    expect(await forgetOldUploads(at('2036-01-01T00:00:00Z'))).toBe(0);
    await keepUploadsFor(6);
    expect(await uploadMonths()).toBe(6);
    expect(await forgetOldUploads(at('2026-07-31T09:59:00Z'))).toBe(0);
    expect(await forgetOldUploads(at('2026-07-31T10:01:00Z'))).toBe(1);
    expect((await uploads({ limit: 9 })).rows.map(({ name }) => name)).toEqual(['new']);
    expect((await servicePresentOf('photoroom'))?.uploads).toBe(1);
  });
});

describe('requests', () => {
  it('come a page at a time with their events, without what was taken back', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 6; i++) ids.push(await appendRequest(sampleRequest({ reference: `LC-${i}` })));
    await appendRequestEvent({ requestId: ids[5] as string, event: 'sent', on: '2026-11-25' });
    const slip = await appendRequestEvent({ requestId: ids[5] as string, event: 'bounced', on: '2026-11-26' });
    await undo(slip);
    for (const taken of [2, 3]) await undo(ids[taken] as string);
    const { requests: first } = await requests({ limit: 2 });
    expect(first.map(({ request }) => request.reference)).toEqual(['LC-5', 'LC-4']);
    expect(first[0]?.events.map(({ event }) => event)).toEqual(['sent']);
    const { requests: second } = await requests({ limit: 2, before: ids[4] as string });
    expect(second.map(({ request }) => request.reference)).toEqual(['LC-1', 'LC-0']);
    expect((await requests({ limit: 2, before: ids[0] as string })).requests).toEqual([]);
    expect((await requests()).requests).toHaveLength(4);
    expect(await requestOf(ids[5] as string)).toEqual(first[0]);
    expect(await requestOf(ids[2] as string)).toBeUndefined();
  });
});

describe('evidence', () => {
  it('keeps a file byte for byte under its hash', async () => {
    const requestId = await appendRequest(sampleRequest());
    const file = new File(['Dear Madam'], 'answer.eml', { type: 'message/rfc822' });
    const { sha256 } = await appendEvidence(file, { requestId });
    const { rows } = await evidenceOfRequest(requestId);
    expect(rows).toMatchObject([{ name: 'answer.eml', type: 'message/rfc822', size: 10, sha256 }]);
    expect(await (await evidenceFile(rows[0] as (typeof rows)[0])).text()).toBe('Dear Madam');
    await expect(evidenceFile({ sha256: '0'.repeat(64), type: '' })).rejects.toMatchObject({
      code: 'evidence-missing',
    });
  });

  it('refuses a file too large to handle, before reading it', async () => {
    const huge = { size: MOST_EVIDENCE_BYTES + 1 } as Blob;
    await expect(appendEvidence(huge, {})).rejects.toMatchObject({ code: 'evidence-too-large' });
  });
});

describe('forgetting', () => {
  it('one request: its events, undos and files go; a file another request needs stays', async () => {
    const [one, two] = [await appendRequest(sampleRequest()), await appendRequest(sampleRequest())];
    const event = await appendRequestEvent({ requestId: one, event: 'sent', on: '2026-11-25' });
    await undo(event);
    await appendEvidence(new Blob(['shared']), { requestId: one });
    await appendEvidence(new Blob(['only one']), { requestId: one });
    await appendEvidence(new Blob(['shared']), { requestId: two });
    expect(await forget({ request: one })).toBe(5);
    const { counts } = await health(undefined);
    expect(counts).toMatchObject({
      request: 1,
      'request-event': 0,
      undo: 0,
      evidence: 1,
      evidenceBytes: 6,
      tombstone: 5,
    });
  });

  it('everything: nothing but ids is left, and the ledger goes on', async () => {
    await appendStatement(sampleStatement({ note: 'private' }));
    await appendUpload(sampleUpload());
    await appendEvidence(new Blob(['x']), {});
    expect(await forget({ everything: true })).toBe(3);
    const { rows, uploads: pictures, evidence, tombstones } = await exportRecord();
    expect([rows, pictures, evidence]).toEqual([[], [], []]);
    expect(tombstones.map((one) => Object.keys(one as object))).toEqual([['id'], ['id'], ['id']]);
    expect(await servicesWithRows()).toEqual([]);
    await appendStatement(sampleStatement());
    expect((await presentOfAll()).size).toBe(1);
  });

  it('one row brings back what it had replaced', async () => {
    await appendStatement(sampleStatement({ state: 'exposed' }));
    const newer = await appendStatement(sampleStatement({ state: 'protected' }));
    await forget({ row: newer });
    expect((await presentOf('photoroom')).get('improve-model')?.said?.state).toBe('exposed');
  });
});

describe('out of the ledger', () => {
  it('every table as CSV, harmless in a spreadsheet', async () => {
    await appendStatement(sampleStatement({ note: '=HYPERLINK("http://x")' }));
    await appendUpload(sampleUpload({ name: 'a,b.jpg' }));
    const tables = await csvTables();
    expect(tables.statement).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(tables.uploads.split('\r\n')[1]).toMatch(
      /"a,b\.jpg",,image\/jpeg,2400000,4000,3000,(ab){32},place time camera,,not-asked$/,
    );
    expect(tables.request.split('\r\n')).toHaveLength(2);
  });

  it('readings, newest first, without those taken back', async () => {
    const reading = (host: string) =>
      appendReading({ host, address: `https://${host}/`, card: { trains: 'no', n: [1] } });
    await reading('a.example');
    await undo(await reading('b.example'));
    await reading('c.example');
    expect((await readings()).readings.map(({ host }) => host)).toEqual(['c.example', 'a.example']);
  });
});

describe('health', () => {
  it('shows counts, quota, persistence and the last backup', async () => {
    await appendStatement(sampleStatement());
    await noteBackup();
    const storage = { estimate: async () => ({ usage: 5, quota: 100 }), persisted: async () => true };
    expect(await health(storage)).toMatchObject({ version: 3, rows: 1, used: 5, quota: 100, persisted: true });
    expect(await lastBackup()).toMatchObject({ rows: 1 });
    expect(await health(undefined)).toMatchObject({ used: null, quota: null, persisted: null });
  });

  it('reminds of a backup when there is something new to keep and the last one is old', () => {
    const now = Temporal.Instant.from('2026-11-25T00:00:00Z');
    const after = { days: 30, rows: 10 };
    const old = { at: '2026-10-01T00:00:00.000Z', rows: 5 };
    expect(backupIsDue(undefined, 9, now, after)).toBe(false);
    expect(backupIsDue(undefined, 10, now, after)).toBe(true);
    expect(backupIsDue(old, 6, now, after)).toBe(true);
    expect(backupIsDue(old, 5, now, after)).toBe(false);
    expect(backupIsDue({ ...old, at: '2026-11-01T00:00:00.000Z' }, 6, now, after)).toBe(false);
  });
});
