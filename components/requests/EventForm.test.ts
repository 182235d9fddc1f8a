// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';

const saveEventDraft = vi.fn();
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => (key === 'localeTag' ? 'en' : key) } }));
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('./saveEventDraft.ts', () => ({ saveEventDraft }));
vi.mock('./EventPapers.tsx', () => ({ EventPapers: () => null }));
const { EventForm } = await import('./EventForm.tsx');

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const record = { request: { id: 'r', regime: 'eu-gdpr', rights: ['erasure'], zone: 'UTC' }, events: [] };

it('regression: an event that is kept cannot be changed while its papers are not, as the change would be lost', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const place = document.createElement('div');
  const done = vi.fn();
  const root = createRoot(place);
  await act(async () => root.render(createElement(EventForm, { record: record as never, preset: 'sent', done })));
  const fields = () => place.querySelector('fieldset');
  expect(fields()?.disabled).toBe(false);
  const save = () => act(async () => void place.querySelector('form')?.requestSubmit());
  saveEventDraft.mockImplementationOnce(async (_request, _draft, _on, _files, { saved }) => {
    saved('event');
    throw new Error('no room for the paper');
  });
  document.body.append(place);
  await save();
  expect(fields()?.disabled).toBe(true);
  saveEventDraft.mockResolvedValueOnce(undefined);
  await save();
  expect(saveEventDraft.mock.lastCall?.[4]).toMatchObject({ savedAs: 'event' });
  expect(done).toHaveBeenCalledTimes(1);
  await act(async () => root.unmount());
});
