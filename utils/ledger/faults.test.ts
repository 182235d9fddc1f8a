import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appendEvidence } from './appendEvidence.ts';
import { appendObservation, appendRequest, appendStatement, undo } from './appendRow.ts';
import { appendUploads } from './appendUploads.ts';
import { checkRecord, rebuildDerived } from './checkRecord.ts';
import { acceptLoss, type LedgerMark, ledgerFate } from './evicted.ts';
import { foldPresent } from './foldPresent.ts';
import { health } from './health.ts';
import { historyOf } from './historyOf.ts';
import { LEDGER_NAME } from './layout.ts';
import { LedgerError } from './ledgerError.ts';
import { closeLedger, openLedger } from './openLedger.ts';
import { openRequests } from './openRequests.ts';
import { presentOf, presentOfAll } from './presentOf.ts';
import { allRows, rowsOf } from './readRows.ts';
import type { Row } from './rowSchemas.ts';
import { uploadSums } from './sums/uploadSums.ts';
import { freshLedger } from './testing/devices.ts';
import { sampleObservation, sampleRequest, sampleStatement, sampleUpload } from './testing/samples.ts';

beforeEach(freshLedger);
afterEach(() => vi.useRealTimers());

describe('faults', () => {
  it('clock set back: the newest act still counts, and nothing is lost', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01') });
    await appendStatement(sampleStatement({ state: 'exposed' }));
    vi.setSystemTime(new Date('2026-01-01'));
    await appendStatement(sampleStatement({ state: 'protected' }));
    expect((await presentOf('photoroom')).get('improve-model')?.said?.state).toBe('protected');
    expect(historyOf((await rowsOf('photoroom')).rows).map(({ at }) => at.slice(0, 4))).toEqual(['2026', '2030']);
  });

  it('a row corrupted on disk: named, and the rest goes on', async () => {
    const bad = await appendStatement(sampleStatement());
    await appendStatement(sampleStatement({ controlId: 'history' }));
    const ledger = await openLedger();
    const row = (await ledger.get('rows', bad)) as Row;
    await ledger.put('rows', { ...row, state: 'maybe' } as unknown as Row);
    expect(await rowsOf('photoroom')).toMatchObject({ damaged: [bad], rows: [{ controlId: 'history' }] });
    expect((await checkRecord()).faults).toContainEqual({ kind: 'row-damaged', id: bad });
    await rebuildDerived();
    expect([...(await presentOf('photoroom')).keys()]).toEqual(['history']);
  });

  it('an evidence file changed on disk: named by its hash; a missing one too', async () => {
    const { sha256 } = await appendEvidence(new Blob(['We have erased it.'], { type: 'text/plain' }), { name: 'mail' });
    expect(await checkRecord()).toEqual({ checked: { rows: 1, files: 1 }, faults: [] });
    const ledger = await openLedger();
    await ledger.put('files', new TextEncoder().encode('We have erased it?'), sha256);
    expect((await checkRecord()).faults).toEqual([{ kind: 'file-changed', id: sha256 }]);
    await ledger.delete('files', sha256);
    expect((await checkRecord()).faults).toContainEqual({ kind: 'file-missing', id: sha256 });
  });

  it('a forgotten row that is here all the same is named', async () => {
    const id = await appendStatement(sampleStatement());
    await (await openLedger()).put('tombstones', { id });
    expect((await checkRecord()).faults).toContainEqual({ kind: 'row-forgotten', id });
  });

  it('quota exceeded: one clear code, and nothing half written', async () => {
    await appendStatement(sampleStatement());
    const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(appendStatement(sampleStatement())).rejects.toMatchObject({ code: 'quota-full' });
    await expect(appendUploads([sampleUpload(), sampleUpload()])).rejects.toMatchObject({ code: 'quota-full' });
    spy.mockRestore();
    expect(await checkRecord()).toEqual({ checked: { rows: 1, files: 0 }, faults: [] });
  });

  it('quota exceeded: what follows from the rows is still read, though none of it can be kept', async () => {
    await appendStatement(sampleStatement());
    const id = await appendRequest(sampleRequest());
    const sha256 = 'ab'.repeat(32);
    await appendUploads([sampleUpload({ sha256 }), sampleUpload({ sha256, serviceId: 'krea' })]);
    await rebuildDerived();
    const ledger = await openLedger();
    for (const summary of await ledger.getAll('services')) await ledger.put('services', { ...summary, made: 0 });
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const readAll = async () => ({
      open: await openRequests(),
      photoroom: await presentOf('photoroom'),
      all: await presentOfAll(),
      uploads: await uploadSums(9),
    });
    const full = await readAll();
    spy.mockRestore();
    expect(full.open.requests.map(({ request }) => request.id)).toEqual([id]);
    expect(full.photoroom.get('improve-model')?.said?.state).toBe('protected');
    expect(full.uploads.sums.map(({ place, uploads }) => [place, uploads])).toEqual([
      ['krea', 1],
      ['photoroom', 1],
    ]);
    expect(full.uploads.allRepeats).toBe(1);
    // The same once it could be kept, and when it is read from what was kept.
    expect(await readAll()).toEqual(full);
    expect(await readAll()).toEqual(full);
  });

  it('a write that dies at any of its requests leaves all or nothing', async () => {
    await appendStatement(sampleStatement({ state: 'exposed' }));
    const real = IDBObjectStore.prototype.put;
    for (let dies = 1; dies <= 4; dies++) {
      let calls = 0;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...args
      ) {
        if (++calls === dies) throw new DOMException('killed', 'UnknownError');
        return real.apply(this, args);
      });
      const outcome = await appendStatement(sampleStatement()).then(
        () => 'written',
        () => 'refused',
      );
      spy.mockRestore();
      const rows = (await allRows()).rows.length;
      expect({ outcome, rows }).toEqual(
        calls >= dies ? { outcome: 'refused', rows: 1 } : { outcome: 'written', rows: 2 },
      );
      expect((await checkRecord()).faults).toEqual([]);
    }
  });

  it('two hundred writes at once from several hands: all there, counted right, ids in order', async () => {
    await Promise.all([
      ...Array.from({ length: 100 }, (_, i) => appendStatement(sampleStatement({ controlId: `c-${i}` }))),
      ...Array.from({ length: 100 }, () => appendUploads([sampleUpload()])),
    ]);
    const { counts } = await health(undefined);
    expect(counts).toMatchObject({ statement: 100, upload: 100 });
    expect((await presentOfAll()).get('photoroom')).toMatchObject({ uploads: 100 });
    expect((await checkRecord()).faults).toEqual([]);
  });

  it('a newer version in another window: this connection gives way, and says that it is old', async () => {
    await appendStatement(sampleStatement());
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(LEDGER_NAME, 99);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await expect(appendStatement(sampleStatement())).rejects.toMatchObject({ code: 'database-newer' });
    newer.close();
  });

  it('an old window that does not give way: told at once, and open as soon as it has gone', async () => {
    const old = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(LEDGER_NAME, 1);
      request.onupgradeneeded = () => {
        const rows = request.result.createObjectStore('rows', { keyPath: 'id' });
        rows.createIndex('service', 'serviceId');
        rows.createIndex('kind', 'kind');
        request.result.createObjectStore('meta');
      };
      request.onsuccess = () => resolve(request.result);
    });
    await expect(appendStatement(sampleStatement())).rejects.toMatchObject({ code: 'database-blocked' });
    old.close();
    await vi.waitFor(() => appendStatement(sampleStatement()));
    expect((await allRows()).rows).toHaveLength(1);
  });

  it('a connection closed between opening and writing is opened once more', async () => {
    const ledger = await openLedger();
    const first = appendStatement(sampleStatement());
    ledger.close();
    await closeLedger();
    await expect(first).resolves.toBeTypeOf('string');
  });

  it('storage thrown away: told from a ledger that is new, even after something was written', async () => {
    let kept: string | undefined;
    const mark: LedgerMark = {
      read: async () => kept,
      write: async (device) => {
        kept = device;
      },
    };
    expect(await ledgerFate(mark)).toBe('new');
    await appendStatement(sampleStatement());
    expect(await ledgerFate(mark)).toBe('kept');
    await freshLedger();
    expect(await ledgerFate(mark)).toBe('lost');
    await acceptLoss(mark);
    expect(await ledgerFate(mark)).toBe('new');
    await appendStatement(sampleStatement());
    expect(await ledgerFate(mark)).toBe('kept');
    await freshLedger();
    await appendStatement(sampleStatement());
    expect(await ledgerFate(mark)).toBe('lost');
  });

  it('a row that does not fit is refused with what is wrong', async () => {
    const error = await appendStatement(sampleStatement({ on: '2026-02-30' })).catch((caught) => caught);
    expect(error).toBeInstanceOf(LedgerError);
    expect(error).toMatchObject({ code: 'row-invalid' });
    await expect(undo('0190a1b2-0000-7000-8000-000000000000')).rejects.toMatchObject({ code: 'row-not-found' });
    expect((await allRows()).rows).toEqual([]);
  });
});

describe('the present', () => {
  it('kept with every write is what the rows add up to', async () => {
    const ids: string[] = [];
    for (const state of ['protected', 'exposed', 'not-sure', 'protected'] as const)
      ids.push(await appendStatement(sampleStatement({ state })));
    for (const state of ['protective', 'could-not-tell', 'exposed', 'protective'] as const)
      ids.push(await appendObservation(sampleObservation({ state, afterReload: state === 'protective' })));
    const isFolded = async () =>
      expect(await presentOf('photoroom')).toEqual(foldPresent((await rowsOf('photoroom')).rows));
    await isFolded();
    const back = await undo(ids[3] as string);
    await isFolded();
    expect((await presentOf('photoroom')).get('improve-model')?.said?.state).toBe('not-sure');
    await undo(ids[6] as string);
    await undo(back);
    await isFolded();
    expect((await presentOf('photoroom')).get('improve-model')).toMatchObject({
      said: { state: 'protected' },
      confirmedAfterReload: { id: ids[7] },
      disagree: false,
    });
  });

  it('takes the full confirmation back when the switch is seen exposed again', async () => {
    await appendObservation(sampleObservation({ afterReload: true }));
    await appendObservation(sampleObservation());
    expect((await presentOf('photoroom')).get('improve-model')?.confirmedAfterReload).toBeDefined();
    await appendObservation(sampleObservation({ state: 'exposed' }));
    expect((await presentOf('photoroom')).get('improve-model')?.confirmedAfterReload).toBeUndefined();
  });

  it('remembers when a switch that turned back was last seen to protect, until it does again or the person speaks', async () => {
    const turnedBack = async () => (await presentOf('photoroom')).get('improve-model')?.turnedBack;
    const see = (state: 'protective' | 'exposed' | 'could-not-tell') => appendObservation(sampleObservation({ state }));
    const at = async (id: string) => (await rowsOf('photoroom')).rows.find((row) => row.id === id)?.at;
    await see('exposed');
    expect(await turnedBack()).toBeUndefined();
    await see('protective');
    const last = await see('protective');
    await see('could-not-tell');
    expect(await turnedBack()).toBeUndefined();
    const first = await see('exposed');
    const second = await see('exposed');
    await see('could-not-tell');
    expect(await turnedBack()).toEqual({ protectiveAt: await at(last), exposedAt: await at(first) });
    await undo(first);
    expect((await turnedBack())?.exposedAt).toBe(await at(second));
    await see('protective');
    expect(await turnedBack()).toBeUndefined();
    await see('exposed');
    await appendStatement(sampleStatement({ state: 'exposed' }));
    expect(await turnedBack()).toBeUndefined();
  });

  it('still shows the disagreement when the next look could not tell', async () => {
    await appendStatement(sampleStatement());
    await appendObservation(sampleObservation({ state: 'exposed' }));
    await appendObservation(sampleObservation({ state: 'could-not-tell' }));
    expect((await presentOf('photoroom')).get('improve-model')).toMatchObject({
      disagree: true,
      seen: { state: 'could-not-tell' },
    });
  });
});
