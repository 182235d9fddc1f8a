import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportBackup } from './backup/exportBackup.ts';
import { mergeBackup } from './backup/mergeBackup.ts';
import { checkRecord } from './checkRecord.ts';
import { evidenceFile } from './evidence.ts';
import type { Evidence } from './evidenceSchema.ts';
import { exportRecord } from './exportRecord.ts';
import { openLedger } from './openLedger.ts';
import { type Act, acts, perform, stateOf } from './testing/acts.ts';
import { type Device, newDevice, on } from './testing/devices.ts';

const backupOf = (device: Device) => on(device, async () => new Response(await exportBackup()).blob());
const merge = (device: Device, ...files: Blob[]) =>
  on(device, async () => {
    for (const file of files) await mergeBackup(file);
  });

async function deviceWith(steps: readonly Act[], from?: Blob): Promise<Device> {
  const device = newDevice();
  await on(device, async () => {
    if (from) await mergeBackup(from);
    for (const step of steps) await perform(step);
  });
  return device;
}

describe('a file forgotten on one machine', () => {
  const keep: Act = { act: 'keep', service: 'photoroom' };
  const forgetIt: Act = { act: 'forget', service: 'photoroom' };
  const filesOf = (device: Device) =>
    on(device, async () => {
      const { evidence } = (await exportRecord()) as { evidence: Evidence[] };
      expect((await checkRecord()).faults).toEqual([]);
      return Promise.all(evidence.map(async (row) => [row.id, await (await evidenceFile(row)).text()]));
    });

  it('and kept again there is here after the merge, whichever machine merges first', async () => {
    const common = await backupOf(await deviceWith([keep]));
    const [stayed, keptAgain] = [await deviceWith([], common), await deviceWith([forgetIt, keep], common)];
    const [older, newer] = [await backupOf(stayed), await backupOf(keptAgain)];
    await merge(stayed, newer);
    await merge(keptAgain, older);
    const both = newDevice();
    await merge(both, older, newer, older);
    const kept = await filesOf(keptAgain);
    expect(kept).toEqual([[expect.any(String), 'photoroom']]);
    expect(await filesOf(stayed)).toEqual(kept);
    expect(await filesOf(both)).toEqual(kept);
  });

  it('and not kept again is gone from every machine, its bytes too', async () => {
    const common = await backupOf(await deviceWith([keep]));
    const [stayed, forgot] = [await deviceWith([], common), await deviceWith([forgetIt], common)];
    await merge(stayed, await backupOf(forgot));
    await merge(forgot, common);
    for (const device of [stayed, forgot]) {
      expect(await filesOf(device)).toEqual([]);
      await on(device, async () => expect(await (await openLedger()).getAllKeys('files')).toEqual([]));
    }
  });
});

describe('two and three machines with a common past, edited offline', () => {
  it('come to the same state in whatever order they merge, however often, and what was forgotten stays forgotten', async () => {
    await fc.assert(
      fc.asyncProperty(acts, acts, acts, acts, async (past, one, two, three) => {
        const common = await backupOf(await deviceWith(past));
        const a = await deviceWith(one, common);
        const b = await deviceWith(two, common);
        const c = await deviceWith(three, common);
        const [fileA, fileB, fileC] = [await backupOf(a), await backupOf(b), await backupOf(c)];
        await merge(a as Device, fileB, fileC);
        await merge(b as Device, fileC, fileA, fileA, fileC);
        const bc = newDevice();
        await merge(bc, fileC, fileB);
        await merge(c as Device, await backupOf(bc), fileA);
        const [first, second, third] = [await stateOf(a), await stateOf(b), await stateOf(c)];
        expect(second).toEqual(first);
        expect(third).toEqual(first);
        const dead = new Set((first.tombstones as Array<{ id: string }>).map(({ id }) => id));
        const alive = [...first.rows, ...first.uploads, ...first.evidence] as Array<{ id: string }>;
        expect(alive.filter(({ id }) => dead.has(id))).toEqual([]);
      }),
      { numRuns: Number(process.env.LEDGER_RUNS ?? 12) },
    );
  }, 120_000);
});
