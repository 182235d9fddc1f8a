import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../record.ts', () => ({ tellChange: async () => undefined }));
vi.mock('../dashboard/useRoute.ts', () => ({ pathTo: (...parts: string[]) => `#/${parts.join('/')}` }));
vi.mock('../locale.ts', () => ({ uiLanguage: () => 'en', today: () => '2026-05-04' }));
const { saveNewRequest } = await import('./saveNewRequest.ts');
const { emptyRequest } = await import('./emptyRequest.ts');
const { requests } = await import('../../utils/ledger/requests.ts');
const { openRequests } = await import('../../utils/ledger/openRequests.ts');
const { checkRecord } = await import('../../utils/ledger/checkRecord.ts');
const { freshPage } = await import('../testing/freshPage.ts');

const form = { ...emptyRequest('photoroom'), company: 'Pictures Ltd', country: 'FR', regime: 'eu-gdpr' };
const letter = { rights: form.rights, reference: 'LC-1', letter: { lang: 'en' as const, subject: '', body: '' } };
const sent = { event: 'sent', on: '2026-05-03' } as const;
const kept = async () => (await requests()).requests.map(({ events }) => events.map(({ event }) => event));

beforeEach(async () => {
  vi.stubGlobal('window', { location: { hash: '' } });
  await freshPage();
});

it('keeps a request with the first thing that happened to it, and goes to its page', async () => {
  expect((await openRequests()).requests).toEqual([]);
  await saveNewRequest(form, letter, sent, async () => undefined);
  const [record] = (await openRequests()).requests;
  expect(record?.events).toMatchObject([{ ...sent, requestId: record?.request.id, serviceId: 'photoroom' }]);
  expect(window.location.hash).toBe(`#/requests/${record?.request.id}`);
  expect((await checkRecord()).faults).toEqual([]);
});

it('regression: keeps neither if one of them cannot be kept, so that a second try makes no second request', async () => {
  await expect(saveNewRequest(form, letter, { ...sent, on: 'today' }, async () => undefined)).rejects.toThrow();
  expect(await kept()).toEqual([]);
  await saveNewRequest(form, letter, sent, async () => undefined);
  expect(await kept()).toEqual([['sent']]);
});

it('regression: a draft that cannot be dropped does not say that nothing was kept', async () => {
  await saveNewRequest(form, letter, sent, () => Promise.reject(new Error('full')));
  expect(await kept()).toEqual([['sent']]);
  expect(window.location.hash).not.toBe('');
});
