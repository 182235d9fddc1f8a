import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendUploads } from '../appendUploads.ts';
import { exportBackup } from '../backup/exportBackup.ts';
import { mergeBackup } from '../backup/mergeBackup.ts';
import { rebuildDerived } from '../checkRecord.ts';
import { forget } from '../forget.ts';
import { openLedger } from '../openLedger.ts';
import { freshLedger, newDevice, on } from '../testing/devices.ts';
import { sampleUpload } from '../testing/samples.ts';
import { UPLOAD_CHOICES } from '../uploadSchema.ts';
import { uploadsOfPlace } from '../uploads.ts';
import { uploadSums } from './uploadSums.ts';

beforeEach(freshLedger);

const hash = (n: number) => n.toString(16).padStart(64, '0');
const { serviceId: _, ...outside } = sampleUpload({ host: 'pictures.example' });

/** As the reader gives them, but in an order that says nothing. */
async function all() {
  const { sums, repeats, allRepeats } = await uploadSums(1000);
  const byPicture = repeats.map((repeat) => ({ ...repeat, places: repeat.places.toSorted() }));
  return { sums, repeats: byPicture.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)), allRepeats };
}

describe('the sums of uploads', () => {
  it('say how many, how big, with a place, cleaned, stopped, and what was taken out', async () => {
    await uploadSums(9);
    await appendUploads([
      sampleUpload({ size: 10 }),
      sampleUpload({ size: 5, carries: [], removed: ['place', 'serial'], choice: 'cleaned' }),
      sampleUpload({ size: 7, choice: 'stopped' }),
      { ...outside, size: 3 },
    ]);
    const { carries: _, ...unread } = sampleUpload({ size: 1 });
    await appendUploads([unread, unread]);
    const month = new Date().toISOString().slice(0, 7);
    expect((await uploadSums(9)).sums).toEqual([
      {
        place: '//pictures.example',
        month,
        uploads: 1,
        bytes: 3,
        located: 1,
        cleaned: 0,
        unread: 0,
        stopped: 0,
        removed: {},
      },
      {
        place: 'photoroom',
        month,
        uploads: 4,
        bytes: 17,
        located: 1,
        cleaned: 1,
        unread: 2,
        stopped: 1,
        removed: { place: 1, serial: 1 },
      },
    ]);
  });

  it('name a picture that two places got, and not one that was stopped at the second', async () => {
    await uploadSums(9);
    const twice = { sha256: hash(1) };
    await appendUploads([sampleUpload({ ...twice, choice: 'stopped', serviceId: 'krea' }), sampleUpload(twice)]);
    expect((await uploadSums(9)).allRepeats).toBe(0);
    await appendUploads([sampleUpload({ ...twice, serviceId: 'chatgpt', name: 'later.jpg' })]);
    const { repeats } = await uploadSums(9);
    expect(repeats).toMatchObject([{ ...twice, places: ['photoroom', 'chatgpt'], name: 'later.jpg' }]);
  });

  it('are the same, kept with each upload or made at once from the rows', async () => {
    const upload = fc
      .record({
        serviceId: fc.constantFrom('photoroom', 'chatgpt', 'krea'),
        sha256: fc.integer({ min: 1, max: 4 }).map(hash),
        size: fc.nat(1000),
        choice: fc.constantFrom(...UPLOAD_CHOICES),
        known: fc.boolean(),
      })
      .map(({ known, ...change }) => {
        const made = sampleUpload(change);
        if (!known) delete made.serviceId;
        return made;
      });
    const batches = fc.array(fc.array(upload, { minLength: 1, maxLength: 6 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(batches, async (list) => {
        await freshLedger();
        await uploadSums(9);
        for (const batch of list) await appendUploads(batch);
        const kept = await all();
        await rebuildDerived();
        expect((await (await openLedger()).getAll('uploadSums')).length).toBe(0);
        expect(await all()).toEqual(kept);
      }),
      { numRuns: 60 },
    );
  });

  it('keep nothing of what was forgotten', async () => {
    await uploadSums(9);
    await appendUploads([sampleUpload({ sha256: hash(1) }), sampleUpload({ sha256: hash(1), serviceId: 'krea' })]);
    await forget({ service: 'krea' });
    const ledger = await openLedger();
    expect([await ledger.count('uploadSums'), await ledger.count('repeats')]).toEqual([0, 0]);
    expect(await all()).toMatchObject({ sums: [{ place: 'photoroom', uploads: 1 }], allRepeats: 0 });
  });

  it('know what a merge brought', async () => {
    const other = newDevice();
    const backup = await on(other, async () => {
      await appendUploads([sampleUpload({ sha256: hash(1), serviceId: 'krea' })]);
      return new Response(await exportBackup()).blob();
    });
    await appendUploads([sampleUpload({ sha256: hash(1) })]);
    expect(await all()).toMatchObject({ sums: [{ place: 'photoroom' }], allRepeats: 0 });
    await mergeBackup(backup);
    expect(await all()).toMatchObject({ sums: [{ place: 'krea' }, { place: 'photoroom' }], allRepeats: 1 });
  });
});

describe('the uploads of a place', () => {
  it('are those it got in these months, newest first, as many as wanted', async () => {
    await appendUploads([
      sampleUpload({ name: 'a' }),
      sampleUpload({ name: 'b', choice: 'stopped' }),
      sampleUpload({ name: 'c' }),
      { ...outside, name: 'd' },
      { ...outside, serviceId: 'krea', name: 'e' },
    ]);
    const names = async (...query: Parameters<typeof uploadsOfPlace>) =>
      (await uploadsOfPlace(...query)).map(({ name }) => name);
    const month = new Date().toISOString().slice(0, 7);
    expect(await names('photoroom', {}, 9)).toEqual(['c', 'a']);
    expect(await names('photoroom', { from: month, to: month }, 1)).toEqual(['c']);
    expect(await names('photoroom', { to: '2020-01' }, 9)).toEqual([]);
    expect(await names('photoroom', { from: '2100-01' }, 9)).toEqual([]);
    expect(await names('//pictures.example', {}, 9)).toEqual(['d']);
  });

  it('are found behind more than a page of others', async () => {
    await appendUploads(Array.from({ length: 1001 }, (_, i) => sampleUpload({ name: `${i}` })));
    expect((await uploadsOfPlace('photoroom', {}, 5000)).map(({ name }) => name)).toHaveLength(1001);
  });
});
