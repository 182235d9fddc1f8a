import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { appendUploads } from './appendUploads.ts';
import { exportBackup } from './backup/exportBackup.ts';
import { mergeBackup } from './backup/mergeBackup.ts';
import { checkRecord } from './checkRecord.ts';
import { exportRecord } from './exportRecord.ts';
import { countOldUploads, forgetOldUploads, keepUploadsFor } from './forgetOldUploads.ts';
import { uploadSums } from './sums/uploadSums.ts';
import { type Device, newDevice, on } from './testing/devices.ts';
import { sampleUpload } from './testing/samples.ts';
import type { Upload } from './uploadSchema.ts';

const NOW = Temporal.ZonedDateTime.from('2026-11-25T12:00:00[UTC]');
/** The machines have the longer past in common; what each wrote alone is younger. */
const longAgo = fc.integer({ min: 200, max: 800 });
const lately = fc.integer({ min: 0, max: 199 });

afterEach(() => void vi.useRealTimers());

/** Writes one upload as of so many days ago for each number, the oldest first. */
async function upload(name: string, daysAgo: readonly number[]): Promise<void> {
  for (const days of daysAgo.toSorted((a, b) => b - a)) {
    vi.setSystemTime(NOW.subtract({ days }).epochMilliseconds);
    await appendUploads([sampleUpload({ name })]);
  }
  vi.setSystemTime(NOW.epochMilliseconds);
}
const backupOf = (device: Device) => on(device, async () => new Response(await exportBackup()).blob());
/** Everything that is there, nothing being wrong with it, and the sums of the audit saying the same. */
const uploadsOf = (device: Device) =>
  on(device, async () => {
    expect((await checkRecord()).faults).toEqual([]);
    const { sums } = await uploadSums(0);
    const uploads = (await exportRecord()).uploads as Upload[];
    expect(sums.reduce((sum, { uploads: count }) => sum + count, 0)).toBe(uploads.length);
    return uploads;
  });

describe('uploads forgotten by themselves', () => {
  it('do not come back from any backup, and go from the other machine too, in whatever order they merge', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(longAgo, { maxLength: 6 }),
        fc.array(lately, { maxLength: 4 }),
        fc.integer({ min: 1, max: 24 }),
        fc.shuffledSubarray(['old', 'theirs', 'old', 'theirs'], { minLength: 2 }),
        async (past, offline, months, order) => {
          vi.useFakeTimers({ toFake: ['Date'] });
          const [mine, other] = [newDevice(), newDevice()];
          await on(mine, () => upload('shared', past));
          const old = await backupOf(mine);
          await on(other, async () => {
            await mergeBackup(old);
            await upload('theirs', offline);
          });
          const files: Record<string, Blob> = { old, theirs: await backupOf(other) };
          const limit = NOW.subtract({ months }).epochMilliseconds;
          const isOld = ({ at }: Pick<Upload, 'at'>) => Date.parse(at) < limit;
          const young = (days: readonly number[]) =>
            days.filter((some) => NOW.subtract({ days: some }).epochMilliseconds >= limit).length;

          const forgetMine = () => on(mine, () => forgetOldUploads(NOW));
          await on(mine, () => keepUploadsFor(months));
          expect(await forgetMine()).toBe(past.length - young(past));
          const mergeAll = async () => {
            for (const name of order) await on(mine, () => mergeBackup(files[name] as Blob));
          };
          await mergeAll();
          expect((await uploadsOf(mine)).filter((row) => row.name === 'shared' && isOld(row))).toEqual([]);
          // What the other machine wrote alone and is too old here goes with the next day's run, and stays away too.
          await forgetMine();
          await mergeAll();
          const left = await uploadsOf(mine);
          expect(left).toHaveLength(young(past) + (order.includes('theirs') ? young(offline) : 0));
          expect(await on(mine, () => countOldUploads(NOW, months))).toBe(0);

          const back = await backupOf(mine);
          await on(other, () => mergeBackup(back));
          const theirs = await uploadsOf(other);
          expect(theirs).toHaveLength(young(past) + (order.includes('theirs') ? young(offline) : offline.length));
        },
      ),
      { numRuns: Number(process.env.LEDGER_RUNS ?? 25) },
    );
  });
});
