import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../record.ts', () => ({ tellChange: async () => undefined }));
const { forgetHere } = await import('./forgetHere.ts');
const { writeDraft } = await import('../../utils/extension/drafts.ts');
const { appendRequest } = await import('../../utils/ledger/appendRow.ts');
const { openLedger } = await import('../../utils/ledger/openLedger.ts');
const { rowsOf } = await import('../../utils/ledger/readRows.ts');
const { freshPage } = await import('../testing/freshPage.ts');
const { sampleRequest } = await import('../../utils/ledger/testing/samples.ts');

/** The request whose letters and events are begun. */
let id: string;
const drafts = async () =>
  Object.keys(await fakeBrowser.storage.local.get(null)).flatMap((key) => /^draft:(.*)$/.exec(key)?.[1] ?? []);

beforeEach(async () => {
  await freshPage();
  id = await appendRequest(sampleRequest());
  await fakeBrowser.storage.local.set({ settings: { country: 'DE' } });
  for (const name of ['request:photoroom', 'request://paint.example', `event:${id}:answered`, `letter:${id}:reminder`])
    await writeDraft(name, { accountEmail: 'ada@example.org' });
});

it('regression: with everything, what was begun and not sent is forgotten too, and no setting', async () => {
  expect(await forgetHere({ everything: true })).toBe(1);
  expect(await drafts()).toEqual([]);
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { country: 'DE' } });
});

it("regression: with everything, this machine's part leaves the browser's sync, and another machine's stays", async () => {
  await fakeBrowser.storage.local.set({ browserSync: true });
  await fakeBrowser.storage.sync.set({ 'ledger-0190b3c2-0000-7000-8000-000000000001-0': 'of another machine' });
  const device = await (await openLedger()).get('meta', 'device');
  await fakeBrowser.storage.sync.set({ [`ledger-${device}-0`]: 'mine', [`ledger-${device}-1`]: 'mine too' });
  await forgetHere({ service: 'photoroom' });
  expect(Object.keys(await fakeBrowser.storage.sync.get(null))).toHaveLength(3);
  await forgetHere({ everything: true });
  expect(Object.values(await fakeBrowser.storage.sync.get(null))).toEqual(['of another machine']);
});

it('regression: with everything, a browser that refuses its sync is told of without saying that nothing was lost, and all else is erased', async () => {
  await fakeBrowser.storage.local.set({ browserSync: true });
  const refusal = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('sync is off'));
  await expect(forgetHere({ everything: true })).rejects.toMatchObject({ code: 'rest-not-forgotten' });
  refusal.mockRestore();
  expect((await rowsOf('photoroom')).rows).toEqual([]);
  expect(await drafts()).toEqual([]);
});

it('with a service, what was begun for it and its requests', async () => {
  await forgetHere({ service: 'photoroom' });
  expect(await drafts()).toEqual(['request://paint.example']);
});

it('with a request, what was begun for that one', async () => {
  await forgetHere({ request: id });
  expect(await drafts()).toEqual(['request:photoroom', 'request://paint.example']);
});

it('with the uploads, nothing that was begun', async () => {
  await forgetHere({ uploads: 'all' });
  expect(await drafts()).toHaveLength(4);
});

it('regression: a draft that stays does not keep the sync from being forgotten, is told of, and goes the next time', async () => {
  await fakeBrowser.storage.local.set({ browserSync: true });
  const device = await (await openLedger()).get('meta', 'device');
  await fakeBrowser.storage.sync.set({ [`ledger-${device}-0`]: 'mine' });
  const refusal = vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('disk'));
  await expect(forgetHere({ everything: true })).rejects.toMatchObject({ code: 'rest-not-forgotten' });
  refusal.mockRestore();
  expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  expect(await forgetHere({ everything: true })).toBe(0);
  expect(await drafts()).toEqual([]);
});
