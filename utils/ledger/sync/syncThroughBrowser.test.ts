import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { appendRequest, appendRequestEvent, appendStatement, undo } from '../appendRow.ts';
import { checkRecord } from '../checkRecord.ts';
import { forget } from '../forget.ts';
import { presentOfAll } from '../presentOf.ts';
import { allRows } from '../readRows.ts';
import { type Device, freshLedger, newDevice, on, rowIds } from '../testing/devices.ts';
import { quickPassphrases } from '../testing/quickPassphrases.ts';
import { sampleRequest, sampleStatement } from '../testing/samples.ts';
import { MemorySyncArea } from '../testing/syncArea.ts';
import { browserSynced } from './browserSynced.ts';
import { stopBrowserSync, syncThroughBrowser } from './syncThroughBrowser.ts';

beforeAll(quickPassphrases);
afterAll(() => void vi.restoreAllMocks());
beforeEach(freshLedger);

const sync = (device: Device, area: MemorySyncArea, passphrase = 'secret') =>
  on(device, () => syncThroughBrowser(area, passphrase));
/** Text that does not compress. */
const noise = (length: number) =>
  Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.random() * 20_000)).join('');

describe('two machines and the browser’s own sync', () => {
  it('come to the same statements in any order of edits and syncs, and then hand over nothing more', async () => {
    const machine = fc.constantFrom(0 as const, 1 as const);
    const act = fc.constantFrom('say', 'take-back', 'sync');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(machine, act), { maxLength: 14 }), async (steps) => {
        const area = new MemorySyncArea();
        const machines = [newDevice(), newDevice()] as const;
        let nth = 0;
        for (const [which, what] of steps) {
          const device = machines[which];
          if (what === 'sync') await sync(device, area);
          else
            await on(device, async () => {
              const [row] = (await allRows()).rows;
              if (what === 'take-back' && row) await undo(row.id);
              else await appendStatement(sampleStatement({ controlId: `c-${nth++ % 3}`, note: noise(20) }));
            });
        }
        for (let round = 0; round < 2; round++) for (const device of machines) await sync(device, area);
        const look = (device: Device) =>
          on(device, async () => ({
            ids: await rowIds(),
            present: [...(await presentOfAll())],
            faults: (await checkRecord()).faults,
          }));
        const one = await look(machines[0]);
        expect(one.faults).toEqual([]);
        expect(await look(machines[1])).toEqual(one);
        const { writes } = area;
        for (const device of machines) expect(await sync(device, area)).toEqual({ added: 0, failed: [], leftOut: 0 });
        expect(area.writes).toBe(writes);
      }),
      { numRuns: Number(process.env.LEDGER_RUNS ?? 20) },
    );
  }, 120_000);

  it('stay within the quota with however much, and the newest of each machine always travels', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 2 }), fc.integer({ min: 1, max: 2000 })), { minLength: 10, maxLength: 40 }),
        async (said) => {
          const area = new MemorySyncArea();
          const machines = [newDevice(), newDevice(), newDevice()];
          const newest = new Map<Device, string>();
          for (const [which, length] of said) {
            const device = machines[which] as Device;
            newest.set(device, await on(device, () => appendStatement(sampleStatement({ note: noise(length) }))));
            await sync(device, area);
            expect(area.size()).toBeLessThanOrEqual(102_400);
          }
          for (let round = 0; round < 2; round++) for (const device of machines) await sync(device, area);
          for (const device of machines) {
            const ids = await on(device, rowIds);
            for (const id of newest.values()) expect(ids).toContain(id);
          }
        },
      ),
      { numRuns: Number(process.env.LEDGER_RUNS ?? 5) },
    );
  }, 120_000);

  it('say how many had no room, and that it is full when not even the newest has', async () => {
    const [mine, other] = [newDevice(), newDevice()];
    const area = new MemorySyncArea();
    await on(mine, async () => {
      for (let n = 0; n < 30; n++) await appendStatement(sampleStatement({ note: noise(2000) }));
    });
    expect((await sync(mine, area)).leftOut).toBeGreaterThan(0);
    area.items['another extension of ours'] = '';
    const filled = new MemorySyncArea();
    for (let n = 0; n < 12; n++)
      filled.items[`ledger-019ac000-0000-7000-8000-00000000000${n % 3}-${n}`] = 'x'.repeat(8000);
    await on(other, () => appendStatement(sampleStatement()));
    // Parts nobody can read are named, and nothing is put beside them.
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect((await sync(other, filled)).failed).toHaveLength(3);
    expect(filled.writes).toBe(0);
    quiet.mockRestore();
    const full = new MemorySyncArea();
    for (let n = 0; n < 13; n++) full.items[`x${n}`] = 'x'.repeat(7870);
    await expect(sync(other, full)).rejects.toMatchObject({ code: 'sync-full' });
    full.isOff = true;
    await expect(sync(other, full)).rejects.toMatchObject({ code: 'sync-refused' });
  });

  it('show the dates of the other’s requests, until the request itself is here or forgotten, or it is turned off', async () => {
    const [mine, other] = [newDevice(), newDevice()];
    const area = new MemorySyncArea();
    await on(mine, async () => {
      const requestId = await appendRequest(sampleRequest());
      await appendRequestEvent({ requestId, event: 'sent', on: '2026-11-25', note: 'not for others' });
    });
    await sync(mine, area);
    await sync(other, area);
    await on(other, async () => {
      expect((await browserSynced())?.requests).toMatchObject([
        { company: { name: 'Pictures Ltd' }, events: [{ event: 'sent', on: '2026-11-25' }] },
      ]);
      expect(JSON.stringify(await browserSynced())).not.toContain('not for others');
      await forget({ row: (await browserSynced())?.requests[0]?.id ?? '' });
      expect((await browserSynced())?.requests).toEqual([]);
      await stopBrowserSync(area);
      expect(await browserSynced()).toBeUndefined();
    });
    // Only its own part is taken out.
    expect(Object.keys(area.items)).toHaveLength(1);
    await on(mine, () => stopBrowserSync(area));
    expect(area.items).toEqual({});
  });

  it('refuse another passphrase without putting anything in', async () => {
    const [mine, other] = [newDevice(), newDevice()];
    const area = new MemorySyncArea();
    await on(mine, () => appendStatement(sampleStatement()));
    await sync(mine, area);
    const before = { ...area.items };
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect((await sync(other, area, 'another')).failed).toHaveLength(1);
    quiet.mockRestore();
    expect(area.items).toEqual(before);
  });
});
