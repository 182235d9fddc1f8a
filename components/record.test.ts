// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('./recordPage/ledgerSentence.ts', () => ({ ledgerSentence: String }));
const { useLedger } = await import('./record.ts');
const { tick } = await import('../utils/ledger/watchLedger.ts');

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Every look at the record, in order, to be answered by the test. */
const reads: PromiseWithResolvers<string>[] = [];
function read() {
  const asked = Promise.withResolvers<string>();
  reads.push(asked);
  return asked.promise;
}
let seen: string | undefined;
function View() {
  seen = useLedger('key', read).value;
  return null;
}

it('regression: an answer that comes after a newer one does not take its place', async () => {
  const root = createRoot(document.createElement('div'));
  await act(async () => root.render(createElement(View)));
  await act(async () => tick());
  const [older, newer] = reads;
  await act(async () => newer?.resolve('after the write'));
  await act(async () => older?.resolve('before the write'));
  expect(seen).toBe('after the write');
  await act(async () => root.unmount());
});
