import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { appendObservation, appendRequest, appendRequestEvent, appendStatement, undo } from './appendRow.ts';
import { exportRecord } from './exportRecord.ts';
import { foldPresent } from './foldPresent.ts';
import { foldRequests } from './foldRequests.ts';
import { closeLedger, openLedger } from './openLedger.ts';
import { allRows, rowsOf, rowsOfKinds, servicesWithRows } from './readRows.ts';
import type { Row } from './rowSchemas.ts';
import { watchLedger } from './watchLedger.ts';

const said = (state: 'protected' | 'exposed' = 'protected', controlId = 'improve-model') => ({
  serviceId: 'photoroom',
  controlId,
  state,
  on: '2026-05-03',
});
const seen = (state: 'protective' | 'exposed' | 'could-not-tell') => ({
  serviceId: 'photoroom',
  controlId: 'improve-model',
  state,
  read: {
    role: 'switch',
    name: 'Improve model for everyone',
    attribute: 'aria-checked',
    address: 'https://photoroom.com/',
  },
  afterReload: false,
});
const present = async () => foldPresent((await rowsOf('photoroom')).rows).get('improve-model');

afterEach(async () => {
  const ledger = await openLedger();
  for (const store of ['rows', 'services', 'meta'] as const) await ledger.clear(store);
  await closeLedger();
});

describe('the ledger', () => {
  it('keeps a statement through closing and opening again', async () => {
    await appendStatement({ ...said(), note: 'work account' });
    await closeLedger();
    expect((await present())?.said).toMatchObject({ state: 'protected', on: '2026-05-03', note: 'work account' });
    expect(await servicesWithRows()).toEqual(['photoroom']);
  });

  it('lets the newest statement count and an undo bring back the one before; both rows stay', async () => {
    await appendStatement(said('exposed'));
    const second = await appendStatement(said('protected'));
    expect((await present())?.said?.state).toBe('protected');
    await undo(second);
    expect((await present())?.said?.state).toBe('exposed');
    expect((await allRows()).rows).toHaveLength(3);
  });

  it('says when word and sight differ, and not when the sight could not tell', async () => {
    await appendStatement(said('protected'));
    await appendObservation(seen('could-not-tell'));
    expect((await present())?.disagree).toBe(false);
    await appendObservation(seen('exposed'));
    expect((await present())?.disagree).toBe(true);
  });

  it('refuses a row that does not fit and keeps the ledger as it was', async () => {
    await expect(appendStatement({ ...said(), on: '3 May' })).rejects.toThrow();
    await expect(appendStatement({ ...said(), serviceId: '../evil' })).rejects.toThrow();
    expect((await allRows()).rows).toHaveLength(0);
    await appendStatement(said());
    expect((await allRows()).rows).toHaveLength(1);
  });

  it('reports a damaged row and goes on with the rest; the export still holds it', async () => {
    await appendStatement(said());
    const ledger = await openLedger();
    await ledger.put('rows', { id: 'damaged', serviceId: 'photoroom', kind: 'statement' } as unknown as Row);
    expect(await rowsOf('photoroom')).toMatchObject({ damaged: ['damaged'], rows: [{ state: 'protected' }] });
    expect((await exportRecord()).rows).toHaveLength(2);
  });

  it('writes rows from many hands at once without losing one', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => appendStatement(said('protected', `control-${i}`))));
    const { rows } = await allRows();
    expect(rows).toHaveLength(50);
    expect(new Set(rows.map(({ device }) => device)).size).toBe(1);
  });

  it('tells every watcher after a write', async () => {
    let ticks = 0;
    const stop = watchLedger(() => ticks++);
    await appendStatement(said());
    expect(ticks).toBe(1);
    stop();
    await appendStatement(said());
    expect(ticks).toBe(1);
  });

  it('folds the same rows to the same present in any order', async () => {
    const ids: string[] = [];
    for (const state of ['protected', 'exposed', 'protected'] as const) ids.push(await appendStatement(said(state)));
    await appendObservation(seen('exposed'));
    await undo(ids[1] ?? '');
    const { rows } = await rowsOf('photoroom');
    const expected = foldPresent(rows);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(foldPresent(shuffled)).toEqual(expected);
      }),
    );
  });
});

describe('requests in the ledger', () => {
  const request = {
    company: { name: 'Pictures Ltd', address: 'privacy@pictures.example' },
    regime: 'eu-gdpr',
    rights: ['erasure' as const],
    zone: 'Europe/Paris',
    country: 'FR',
    reference: 'LC-1',
    letter: { lang: 'fr' as const, subject: 'Effacement', body: 'Bonjour' },
  };

  it('come back with their events, without what was taken back', async () => {
    const requestId = await appendRequest(request);
    await appendRequestEvent({ requestId, event: 'sent', on: '2026-11-25' });
    const slip = await appendRequestEvent({ requestId, event: 'answered', outcome: 'refused', on: '2026-11-26' });
    await undo({ id: slip });
    const { rows } = await rowsOfKinds('request', 'request-event', 'undo');
    expect(foldRequests(rows)).toMatchObject([{ request: { reference: 'LC-1' }, events: [{ event: 'sent' }] }]);
  });

  it('are refused with an impossible kind of event', async () => {
    const requestId = await appendRequest(request);
    await expect(appendRequestEvent({ requestId, event: 'exploded' as 'sent', on: '2026-11-25' })).rejects.toThrow();
  });
});
