// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod/mini';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { dropDraftsOf } = await import('../../utils/extension/drafts.ts');
const { useDraft } = await import('./useDraft.ts');

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const FORM = z.object({ words: z.string() });
const KEY = 'draft:event:r:sent';
type Held = ReturnType<typeof useDraft<z.infer<typeof FORM>>>;

beforeEach(() => fakeBrowser.reset());

let held: Held | undefined;
function Form() {
  held = useDraft('event:r:sent', FORM, () => ({ words: '' }));
  return null;
}

/** The form as its page holds it when it has read what is stored; the page is closed again after `use`. */
async function withForm(use: (form: () => Held) => Promise<void>): Promise<void> {
  const root = createRoot(document.createElement('div'));
  await act(async () => root.render(createElement(Form)));
  await act(async () => void (await new Promise(setImmediate)));
  await use(() => held as Held);
  await act(async () => root.unmount());
}
const type = (form: () => Held, words: string) => act(async () => form().change({ words }));
const stored = () => fakeBrowser.storage.local.get(null);

it('comes back as it was left', async () => {
  await withForm((form) => type(form, 'We cannot'));
  await withForm(async (form) => {
    expect(form().draft).toEqual({ words: 'We cannot' });
    expect(form().aside.kept).toEqual([]);
  });
});

it('regression: a draft that does not fit its form any more is kept beside what is written next, and so is a second one', async () => {
  await fakeBrowser.storage.local.set({ [KEY]: { words: 7, more: 'an hour of writing' } });
  await withForm(async (form) => {
    expect(form().draft).toEqual({ words: '' });
    await type(form, 'new');
  });
  await fakeBrowser.storage.local.set({ [KEY]: ['another'] });
  await withForm(async (form) => {
    expect(form().aside.kept).toEqual([{ words: 7, more: 'an hour of writing' }, ['another']]);
    await act(() => form().aside.throwAway());
    expect(form().aside.kept).toEqual([]);
  });
  expect(await stored()).toEqual({ [KEY]: { words: '' } });
});

it('what was put aside is forgotten with its request', async () => {
  await fakeBrowser.storage.local.set({ [KEY]: 'unreadable' });
  await withForm(async () => undefined);
  await dropDraftsOf(['r']);
  expect(await stored()).toEqual({});
});

it('regression: what could not be looked at is not written over', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  await fakeBrowser.storage.local.set({ [KEY]: { words: 'old' } });
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
  await withForm((form) => type(form, 'new'));
  expect(await stored()).toEqual({ [KEY]: { words: 'old' } });
});
