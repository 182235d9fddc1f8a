import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { appendRequest, appendRequestEvent, appendStatement } from '../appendRow.ts';
import { appendUploads } from '../appendUploads.ts';
import { checkRecord } from '../checkRecord.ts';
import { forget } from '../forget.ts';
import { mergeRows } from '../mergeRows.ts';
import { allRows } from '../readRows.ts';
import { requests } from '../requests.ts';
import type { Statement } from '../rowSchemas.ts';
import { freshLedger, newDevice, on, rowIds } from '../testing/devices.ts';
import { MemoryFolder } from '../testing/folder.ts';
import { quickPassphrases } from '../testing/quickPassphrases.ts';
import { sampleRequest, sampleStatement, sampleUpload } from '../testing/samples.ts';
import { ITEM_CHARACTERS, packForSync, syncPrefix } from './packForSync.ts';
import { syncFolder } from './syncFolder.ts';
import { unpackFromSync } from './unpackFromSync.ts';

beforeAll(quickPassphrases);
afterAll(() => void vi.restoreAllMocks());
beforeEach(freshLedger);

describe('a folder that several machines see', () => {
  it('brings two machines to the same state, and then writes nothing more', async () => {
    const folder = new MemoryFolder();
    const [a, b] = [newDevice(), newDevice()];
    const sync = (device: typeof a) => on(device, () => syncFolder(folder.handle(), 'secret'));
    await on(a, () => appendStatement(sampleStatement()));
    await on(b, () => appendUploads([sampleUpload(), sampleUpload()]));
    for (let round = 0; round < 3; round++) for (const device of [a, b]) await sync(device);
    expect(folder.files.size).toBe(2);
    const ids = await on(a, rowIds);
    expect(ids).toHaveLength(1);
    expect(await on(b, rowIds)).toEqual(ids);
    for (const device of [a, b]) expect(await sync(device)).toEqual({ merged: [], failed: [], wrote: false });
    await on(b, () => forget({ service: 'photoroom' }));
    for (const device of [b, a]) await sync(device);
    for (const device of [a, b])
      expect(await on(device, checkRecord)).toEqual({ checked: { rows: 0, files: 0 }, faults: [] });
  });

  it('takes in conflict copies, leaves foreign files alone, and names what it cannot read', async () => {
    const folder = new MemoryFolder();
    await on(newDevice(), async () => {
      await appendStatement(sampleStatement());
      await syncFolder(folder.handle(), 'secret');
    });
    const [name = '', file] = [...folder.files][0] ?? [];
    folder.files.clear();
    folder.put(name.replace('.age', '.sync-conflict-20261125.age'), file as File);
    folder.put('holiday.jpg', new Blob(['x']));
    folder.put('lenscap-broken.age', new Blob(['not an age file']));
    folder.put('lenscap-cut.age', (file as File).slice(0, 300));
    const result = await syncFolder(folder.handle(), 'secret');
    expect(result.merged).toHaveLength(1);
    expect(result.failed).toEqual([
      { file: 'lenscap-broken.age', code: 'backup-not-recognised' },
      { file: 'lenscap-cut.age', code: 'backup-damaged' },
    ]);
    expect((await allRows()).rows).toHaveLength(1);
    expect(await folder.files.get('holiday.jpg')?.text()).toBe('x');
  });

  it.each(['slice', 'stream'] as const)(
    'merges the others when a file is replaced while it is read (%s), and reads that one next time',
    async (read) => {
      const folder = new MemoryFolder();
      for (const note of ['one', 'two'])
        await on(newDevice(), async () => {
          const own = new MemoryFolder();
          await appendStatement(sampleStatement({ note }));
          await syncFolder(own.handle(), 'secret');
          for (const [name, file] of own.files) folder.put(name, file);
        });
      const [[name, file], [other]] = [...folder.files] as [[string, File], [string]];
      const replaced = new DOMException('changed since it was picked', 'NotReadableError');
      const failing = new ReadableStream({ start: (stream) => stream.error(replaced) });
      const unreadable = { slice: { arrayBuffer: () => Promise.reject(replaced) }, stream: failing }[read];
      const { lastModified } = file;
      folder.files.set(name, Object.assign(new File([file], name, { lastModified }), { [read]: () => unreadable }));
      const result = await syncFolder(folder.handle(), 'secret');
      expect(result.failed).toEqual([{ file: name, code: 'backup-replaced' }]);
      expect(result.merged).toMatchObject([{ file: other }]);
      folder.files.set(name, file);
      expect(await syncFolder(folder.handle(), 'secret')).toMatchObject({ failed: [], merged: [{ file: name }] });
      expect((await allRows()).rows).toHaveLength(2);
    },
  );

  it('takes in the others when a file goes between its name and its content, and lets any other fault be heard', async () => {
    const folder = new MemoryFolder();
    await on(newDevice(), async () => {
      await appendStatement(sampleStatement());
      await syncFolder(folder.handle(), 'secret');
    });
    const [name = ''] = folder.files.keys();
    const meets = (fault: string) => {
      const handle = folder.handle();
      const gone = {
        kind: 'file',
        name: 'lenscap-gone.age',
        getFile: () => Promise.reject(new DOMException('', fault)),
      };
      async function* values() {
        yield gone as unknown as FileSystemFileHandle;
        yield* folder.handle().values();
      }
      return syncFolder(Object.assign(handle, { values }), 'secret');
    };
    await expect(meets('NotAllowedError')).rejects.toMatchObject({ code: 'folder-not-usable' });
    expect(await meets('NotFoundError')).toMatchObject({ failed: [], merged: [{ file: name }] });
  });

  it('says when the passphrase is another, or the folder is gone', async () => {
    const folder = new MemoryFolder();
    await on(newDevice(), () => syncFolder(folder.handle(), 'secret'));
    expect((await syncFolder(folder.handle(), 'other')).failed).toMatchObject([{ code: 'passphrase-wrong' }]);
    folder.isGone = true;
    await expect(syncFolder(folder.handle(), 'secret')).rejects.toMatchObject({ code: 'folder-not-usable' });
  });
});

const DEVICE = '019ac000-0000-7000-8000-000000000000';
const statements = async () => (await allRows()).rows.filter((row): row is Statement => row.kind === 'statement');

describe('the browser’s own sync', () => {
  it('carries statements and the dates of requests, but no letter and no note of an event', async () => {
    await appendStatement(sampleStatement({ note: 'work account' }));
    const requestId = await appendRequest(
      sampleRequest({ letter: { lang: 'fr', subject: 'S', body: 'SECRET LETTER' } }),
    );
    await appendRequestEvent({ requestId, event: 'sent', on: '2026-11-25', note: 'SECRET NOTE' });
    const pack = await packForSync(DEVICE, await statements(), (await requests()).requests, 'secret');
    expect(pack.leftOut).toBe(0);
    expect(JSON.stringify(pack.items)).not.toMatch(/photoroom|Pictures Ltd/);
    const content = await unpackFromSync(pack.items, 'secret');
    expect(content).toMatchObject({
      rows: await statements(),
      requests: [{ id: requestId, company: { name: 'Pictures Ltd' }, events: [{ event: 'sent', on: '2026-11-25' }] }],
      failed: [],
    });
    expect(JSON.stringify(content)).not.toContain('SECRET');
    const before = await rowIds();
    await mergeRows('rows', content.rows);
    expect(await rowIds()).toEqual(before);
    await on(newDevice(), async () => {
      await mergeRows('rows', content.rows);
      expect(await statements()).toEqual(content.rows);
    });
  });

  it('stays within the quota of an item and of all, and leaves out the oldest', async () => {
    for (let i = 0; i < 150; i++)
      await appendStatement(
        sampleStatement({ note: Array.from({ length: 300 }, () => Math.random().toString(36)[2]).join('') }),
      );
    const rows = await statements();
    const { items, leftOut } = await packForSync(DEVICE, rows, [], 'secret', 30_000);
    const sizes = Object.entries(items).map(([key, value]) => key.length + JSON.stringify(value).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30_000);
    expect(leftOut).toBeGreaterThan(0);
    const kept = (await unpackFromSync(items, 'secret')).rows.map(({ id }) => id).sort();
    expect(kept).toEqual(rows.map(({ id }) => id).slice(leftOut));
    await expect(packForSync(DEVICE, rows, [], 'secret', 100)).rejects.toMatchObject({ code: 'sync-full' });
  });

  it('reads two devices, and names the one that is not whole', async () => {
    await appendStatement(sampleStatement());
    const rows = await statements();
    const other = DEVICE.replace('019ac', '019ad');
    const good = (await packForSync(DEVICE, rows, [], 'secret')).items;
    const locked = (await packForSync(other, rows, [], 'another')).items;
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await unpackFromSync({ ...good, ...locked, [`${syncPrefix(DEVICE)}1`]: 'old' }, 'secret')).toMatchObject({
      rows,
      failed: [other],
    });
    const cut = { [`${syncPrefix(other)}0`]: `2 ${'A'.repeat(ITEM_CHARACTERS)}` };
    expect((await unpackFromSync({ ...cut, junk: 1, [`${syncPrefix(DEVICE)}0`]: 7 }, 'secret')).failed.sort()).toEqual(
      [DEVICE, other].sort(),
    );
    quiet.mockRestore();
  });
});
