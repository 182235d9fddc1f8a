import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../record.ts', () => ({ tellChange: async () => undefined }));
const { saveEventDraft } = await import('./saveEventDraft.ts');
const { emptyEvent } = await import('./eventDraft.ts');
const { appendRequest } = await import('../../utils/ledger/appendRow.ts');
const { evidenceOfRequest } = await import('../../utils/ledger/evidence.ts');
const { requestOf } = await import('../../utils/ledger/requests.ts');
const { freshPage } = await import('../testing/freshPage.ts');
const { sampleRequest } = await import('../../utils/ledger/testing/samples.ts');

beforeEach(freshPage);

it('regression: a second try after a paper could not be kept writes neither the event nor the other papers twice', async () => {
  const id = await appendRequest(sampleRequest());
  const { request } = (await requestOf(id)) ?? {};
  if (!request) throw new Error('not kept');
  const draft = { ...emptyEvent('answered'), message: 'No.', day: '2026-05-03' };
  const file = (name: string) => new File([name], name);
  const broken = Object.assign(file('b.txt'), { arrayBuffer: () => Promise.reject(new Error('gone from the disk')) });
  let savedAs: string | undefined;
  const keep = (files: File[]) =>
    saveEventDraft(request, draft, '2026-05-03', files, {
      savedAs,
      saved: (event) => {
        savedAs = event;
      },
    });
  await expect(keep([file('a.txt'), broken])).rejects.toThrow();
  await keep([file('a.txt'), file('b.txt')]);
  const papers = (await evidenceOfRequest(id)).rows;
  expect(papers.map(({ name }) => name)).toEqual(['answered-2026-05-03.txt', 'a.txt', 'b.txt']);
  expect(new Set(papers.map(({ rowId }) => rowId)).size).toBe(1);
  expect((await requestOf(id))?.events).toHaveLength(1);
});
