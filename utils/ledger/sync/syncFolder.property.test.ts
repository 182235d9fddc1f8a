import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exportBackup } from '../backup/exportBackup.ts';
import { mergeBackup } from '../backup/mergeBackup.ts';
import { type Act, act, perform, stateOf } from '../testing/acts.ts';
import { type Device, newDevice, on } from '../testing/devices.ts';
import { MemoryFolder } from '../testing/folder.ts';
import { quickPassphrases } from '../testing/quickPassphrases.ts';
import { syncFolder } from './syncFolder.ts';

beforeAll(quickPassphrases);
afterAll(() => void vi.restoreAllMocks());

/** What may happen on one of two machines, or to the folder between them. */
type Step = { machine: 0 | 1; does: Act | 'sync' } | { folder: 'older-version' | 'conflict-copy' | 'file-lost' };

const machine = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ machine, does: act }) },
  { weight: 4, arbitrary: fc.record({ machine, does: fc.constant('sync' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ folder: fc.constantFrom('older-version', 'conflict-copy', 'file-lost') }),
  },
) as fc.Arbitrary<Step>;

/** What programs that carry folders do to files. */
function disturb(folder: MemoryFolder, past: Map<string, File>, how: 'older-version' | 'conflict-copy' | 'file-lost') {
  const [name, file] = [...folder.files][0] ?? [];
  if (!name || !file) return;
  if (how === 'older-version') folder.put(name, past.get(name) ?? file);
  else if (how === 'conflict-copy') folder.put(name.replace('.age', ' (conflict 1).age'), file);
  else folder.files.delete(name);
}

describe('two machines with one folder between them', () => {
  it('come to the same record whatever they do offline, in whatever order they sync, whatever happens to the files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 4 }), fc.array(step, { maxLength: 14 }), async (past, steps) => {
        const folder = new MemoryFolder();
        const machines: [Device, Device] = [newDevice(), newDevice()];
        const sync = (device: Device) => on(device, () => syncFolder(folder.handle(), 'secret'));
        // The first goes on with a record from a machine that is gone: nobody else has its rows.
        const gone = newDevice();
        const left = await on(gone, async () => {
          for (const one of past) await perform(one);
          return new Response(await exportBackup()).blob();
        });
        await on(machines[0], () => mergeBackup(left));
        const first = new Map<string, File>();
        for (const one of steps) {
          if ('folder' in one) disturb(folder, first, one.folder);
          else if (one.does === 'sync') await sync(machines[one.machine]);
          else await on(machines[one.machine], () => perform(one.does as Act));
          for (const [name, file] of folder.files) if (!first.has(name)) first.set(name, file);
        }
        for (let round = 0; round < 3; round++) for (const device of machines) await sync(device);
        const [one, other] = [await stateOf(machines[0]), await stateOf(machines[1])];
        expect(other).toEqual(one);
        const dead = new Set((one.tombstones as Array<{ id: string }>).map(({ id }) => id));
        const alive = [...one.rows, ...one.uploads, ...one.evidence] as Array<{ id: string }>;
        expect(alive.filter(({ id }) => dead.has(id))).toEqual([]);
        // And then there is peace: nothing more is written.
        for (const device of machines) expect(await sync(device)).toEqual({ merged: [], failed: [], wrote: false });
      }),
      { numRuns: Number(process.env.LEDGER_RUNS ?? 20) },
    );
  }, 120_000);
});
