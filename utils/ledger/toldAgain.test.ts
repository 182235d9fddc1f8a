import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendObservation, appendStatement } from './appendRow.ts';
import { appendUploads } from './appendUploads.ts';
import { checkRecord } from './checkRecord.ts';
import { erase } from './erase.ts';
import { presentOfAll } from './presentOf.ts';
import { rowsOf } from './readRows.ts';
import { freshLedger } from './testing/devices.ts';
import { sampleObservation, sampleStatement, sampleUpload } from './testing/samples.ts';
import { uploads } from './uploads.ts';

beforeEach(freshLedger);

const rows = async () => (await uploads({ limit: 100 })).rows;
const told = (more: object = {}) => ({ ...sampleUpload(), id: v7(), ...more });

describe('uploads told by a page that made their ids', () => {
  it('told again after they were written are the same rows, counted once', async () => {
    const batch = [told({ name: 'a.jpg' }), told({ name: 'b.jpg' })];
    await appendUploads(batch);
    expect(await appendUploads([...batch, told({ name: 'c.jpg' })])).toHaveLength(3);
    expect((await rows()).map(({ name }) => name).sort()).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect((await presentOfAll()).get('photoroom')).toMatchObject({ uploads: 3 });
    expect((await checkRecord()).faults).toEqual([]);
  });

  it('twice in one batch are one row', async () => {
    const upload = told();
    await appendUploads([upload, upload]);
    expect(await rows()).toHaveLength(1);
    expect((await checkRecord()).faults).toEqual([]);
  });

  it('told at once by two that do not know of each other are one row', async () => {
    const upload = told();
    await Promise.all([appendUploads([upload]), appendUploads([upload])]);
    expect(await rows()).toHaveLength(1);
    expect((await checkRecord()).faults).toEqual([]);
  });

  it('forgotten in between do not come back', async () => {
    const upload = told();
    await appendUploads([upload]);
    await erase([upload.id]);
    await appendUploads([upload]);
    expect(await rows()).toEqual([]);
    expect((await checkRecord()).faults).toEqual([]);
  });

  it.each([
    ['far ahead', 86_400_000 * 365],
    ['long ago', -86_400_000 * 2],
  ])('with an id from %s get one of this device, and no page moves its clock', async (_, ms) => {
    const id = v7({ msecs: Date.now() + ms });
    await appendUploads([told({ id })]);
    expect((await rows()).map((row) => row.id)).not.toContain(id);
    expect(await rows()).toHaveLength(1);
    const next = await appendStatement(sampleStatement());
    expect(Number.parseInt(next.replace('-', '').slice(0, 12), 16)).toBeLessThan(Date.now() + 60_000);
  });
});

describe('a reading told by a page that marked it', () => {
  const readings = async () => (await rowsOf('photoroom')).rows.filter(({ kind }) => kind === 'observation');

  it('regression: told again is written once, and makes no second sight out of the first', async () => {
    await appendObservation(sampleObservation(), 'a');
    expect(await appendObservation(sampleObservation({ afterReload: true }), 'a')).toBeUndefined();
    await appendObservation(sampleObservation(), 'b');
    expect((await readings()).map((row) => 'afterReload' in row && row.afterReload)).toEqual([false, false]);
    expect((await presentOfAll()).get('photoroom')?.controls.get('improve-model')?.confirmedAfterReload).toBeFalsy();
    expect((await checkRecord()).faults).toEqual([]);
  });

  it('told at once by two messages is one row', async () => {
    await Promise.all([appendObservation(sampleObservation(), 'a'), appendObservation(sampleObservation(), 'a')]);
    expect(await readings()).toHaveLength(1);
  });

  it('without a mark is a reading of its own', async () => {
    await appendObservation(sampleObservation());
    await appendObservation(sampleObservation());
    expect(await readings()).toHaveLength(2);
  });
});
