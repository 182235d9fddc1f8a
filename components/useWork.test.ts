// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('./recordPage/ledgerSentence.ts', () => ({ ledgerSentence: String }));
const { useWork } = await import('./useWork.ts');

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** The hook as the view has it now. */
let hook: ReturnType<typeof useWork<string>>;
function View() {
  hook = useWork<string>();
  return null;
}

beforeEach(() => act(async () => createRoot(document.createElement('div')).render(createElement(View))));

it('regression: a second click during the work is no second piece of it', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const step = vi.fn(() => promise);
  await act(async () => {
    void hook.run(step);
    void hook.run(step);
  });
  expect(hook.working).toBe(true);
  await act(async () => resolve('saved'));
  expect(step).toHaveBeenCalledTimes(1);
  expect(hook).toMatchObject({ working: false, result: 'saved', trouble: '' });
});

it('what failed is said, and can be tried again', async () => {
  await act(() => hook.run(() => Promise.reject(new Error('full'))));
  expect(hook).toMatchObject({ working: false, trouble: 'Error: full' });
  await act(() => hook.run(async () => 'saved'));
  expect(hook).toMatchObject({ working: false, result: 'saved', trouble: '' });
});
