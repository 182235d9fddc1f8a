import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { appendStatement } from '../appendRow.ts';
import { checkRecord } from '../checkRecord.ts';
import { exportRecord } from '../exportRecord.ts';
import { LEDGER_NAME } from '../layout.ts';
import { closeLedger, openLedger } from '../openLedger.ts';
import { presentOfAll } from '../presentOf.ts';
import { requests } from '../requests.ts';
import { createDatabase, type DatabaseFile, dumpDatabase } from '../testing/databaseFile.ts';
import { freshLedger } from '../testing/devices.ts';
import { sampleStatement } from '../testing/samples.ts';
import { chain } from './chain.ts';
import { type Chain, chainFrom, type Migration } from './migration.ts';

const FOLDER = join(import.meta.dirname, 'examples');
const example = (version: number): DatabaseFile => JSON.parse(readFileSync(join(FOLDER, `${version}.json`), 'utf8'));
const versions = chain.steps.map(({ to }) => to);
const TABLES = ['rows', 'uploads', 'evidence', 'files', 'tombstones'];

const structure = ({ version, stores }: DatabaseFile) => ({
  version,
  stores: Object.fromEntries(
    Object.entries(stores).map(([name, { keyPath, indexes }]) => [name, { keyPath, indexes }]),
  ),
});

beforeEach(freshLedger);

describe('yesterday’s databases', () => {
  it('there is a frozen example of every version', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(versions.map((version) => `${version}.json`).sort());
    for (const version of versions) expect(example(version).version).toBe(version);
  });

  it.each(versions)('version %i opens, and every row is there as it was', async (version) => {
    await createDatabase(LEDGER_NAME, example(version));
    expect((await checkRecord()).faults).toEqual([]);
    expect((await presentOfAll()).get('photoroom')?.controls.get('improve-model')?.said).toBeDefined();
    expect((await requests()).requests).toHaveLength(2);
    await appendStatement(sampleStatement({ serviceId: 'krea' }));
    await closeLedger();
    const after = await dumpDatabase(LEDGER_NAME);
    for (const table of TABLES)
      expect(after.stores[table]?.records ?? []).toEqual(
        expect.arrayContaining(example(version).stores[table]?.records ?? []),
      );
  });

  it.each(versions)('version %i ends up laid out like a new database', async (version) => {
    await openLedger();
    await closeLedger();
    const fresh = structure(await dumpDatabase(LEDGER_NAME));
    await freshLedger();
    await createDatabase(LEDGER_NAME, example(version));
    await openLedger();
    await closeLedger();
    expect(structure(await dumpDatabase(LEDGER_NAME))).toEqual(fresh);
  });

  it.each(versions)(
    'version %i: what is written next is newer than all before, even with the clock set back',
    async (version) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-01-01') });
      await createDatabase(LEDGER_NAME, example(version));
      const id = await appendStatement(sampleStatement());
      vi.useRealTimers();
      const before = example(version).stores.rows?.records.map(([key]) => String(key)) ?? [];
      expect(before.filter((key) => key >= id)).toEqual([]);
    },
  );

  it('the example of the newest version is what the chain makes', async () => {
    await openLedger();
    await closeLedger();
    expect(structure(example(chain.version))).toEqual(structure(await dumpDatabase(LEDGER_NAME)));
  });

  it.each([
    ['throws at once', () => Promise.reject(new Error('a bug in the step'))],
    [
      'throws after it changed something',
      async ({ database, transaction }) => {
        database.createObjectStore('half');
        await transaction.objectStore('rows').clear();
        throw new Error('a bug in the step');
      },
    ],
  ] as Array<[string, Migration<1, 2>['run']]>)(
    'a step that %s leaves the old database whole, says so, and the record can be exported',
    async (_, run) => {
      await createDatabase(LEDGER_NAME, example(1));
      const spy = vi.spyOn(chain.steps[1] as Migration<1, 2>, 'run').mockImplementation(run);
      await expect(appendStatement(sampleStatement())).rejects.toMatchObject({ code: 'migration-failed' });
      const record = await exportRecord();
      expect(record).toMatchObject({ database: 1, uploads: [] });
      expect(record.rows).toEqual(example(1).stores.rows?.records.map(([, row]) => row));
      spy.mockRestore();
      expect(await dumpDatabase(LEDGER_NAME)).toEqual(example(1));
      await appendStatement(sampleStatement());
      expect((await exportRecord()).rows).toHaveLength(record.rows.length + 1);
    },
  );
});

describe('the chain', () => {
  it('is held together by its types: a step must start where the chain ends', () => {
    expectTypeOf(chain).toEqualTypeOf<Chain<3>>();
    const step = { from: 5, to: 6, run: async () => undefined } as const satisfies Migration<5, 6>;
    // @ts-expect-error a step from 5 does not fit a chain that ends at 3
    expect(chainFrom(3 as const, []).with(step).version).toBe(6);
    expect(chain.steps.map(({ from, to }) => [from, to])).toEqual(versions.map((to) => [to - 1, to]));
  });
});
