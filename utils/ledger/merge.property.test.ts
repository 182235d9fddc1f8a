import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEvidence } from './appendEvidence.ts';
import { appendObservation, appendRequest, appendStatement, undo } from './appendRow.ts';
import { appendUploads } from './appendUploads.ts';
import { exportBackup } from './backup/exportBackup.ts';
import { mergeBackup } from './backup/mergeBackup.ts';
import { checkRecord } from './checkRecord.ts';
import { evidenceFile } from './evidence.ts';
import type { Evidence } from './evidenceSchema.ts';
import { exportRecord } from './exportRecord.ts';
import { forget } from './forget.ts';
import { openLedger } from './openLedger.ts';
import { presentOfAll } from './presentOf.ts';
import { allRows } from './readRows.ts';
import { type Device, newDevice, on } from './testing/devices.ts';
import { sampleObservation, sampleRequest, sampleStatement, sampleUpload } from './testing/samples.ts';

type Act =
  | { act: 'say'; service: string; state: 'protected' | 'exposed' }
  | { act: 'see'; service: string; state: 'protective' | 'exposed' }
  | { act: 'upload' | 'ask' | 'keep' | 'forget'; service: string }
  | { act: 'undo' | 'forget-row'; nth: number };

const service = fc.constantFrom('photoroom', 'chatgpt');
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    act: fc.constant('say' as const),
    service,
    state: fc.constantFrom('protected' as const, 'exposed' as const),
  }),
  fc.record({
    act: fc.constant('see' as const),
    service,
    state: fc.constantFrom('protective' as const, 'exposed' as const),
  }),
  fc.record({ act: fc.constantFrom('upload' as const, 'ask' as const, 'keep' as const, 'forget' as const), service }),
  fc.record({ act: fc.constantFrom('undo' as const, 'forget-row' as const), nth: fc.nat({ max: 20 }) }),
);

async function perform(step: Act): Promise<void> {
  if ('nth' in step) {
    const { rows } = await allRows();
    const row = rows[step.nth % Math.max(1, rows.length)];
    if (!row) return;
    if (step.act === 'undo') await undo(row.id);
    else await forget({ row: row.id });
  } else if (step.act === 'say') await appendStatement(sampleStatement({ serviceId: step.service, state: step.state }));
  else if (step.act === 'see')
    await appendObservation(sampleObservation({ serviceId: step.service, state: step.state }));
  else if (step.act === 'upload') await appendUploads([sampleUpload({ serviceId: step.service })]);
  else if (step.act === 'ask') await appendRequest(sampleRequest({ serviceId: step.service }));
  else if (step.act === 'keep') await appendEvidence(new Blob([step.service]), { serviceId: step.service });
  else await forget({ service: step.service });
}

const acts = fc.array(act, { maxLength: 6 });
const backupOf = (device: Device) => on(device, async () => new Response(await exportBackup()).blob());
const merge = (device: Device, ...files: Blob[]) =>
  on(device, async () => {
    for (const file of files) await mergeBackup(file);
  });
/** All that a person could see or carry away, and that nothing is wrong with it. */
const stateOf = (device: Device) =>
  on(device, async () => {
    const { rows, uploads, evidence, tombstones } = await exportRecord();
    const present = [...(await presentOfAll())].sort(([a], [b]) => (a < b ? -1 : 1));
    expect((await checkRecord()).faults).toEqual([]);
    return { rows, uploads, evidence, tombstones, present };
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
