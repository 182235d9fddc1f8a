// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { coverAll } from '../testing/fakeLayout.ts';
import { fireTrusted } from '../testing/fireTrusted.ts';
import { watchControls } from './watchControls.ts';

const LABEL = 'Train on my pictures';
const control = (id: string, label: string) => ({ id, labels: [label], protectiveState: 'off' }) as const;
const TRAIN = control('train', LABEL);
const html = (on: boolean, label = LABEL) =>
  `<button role="switch" aria-checked="${on}" aria-label="${label}"></button>`;
const dialog = (inner: string) => `<div role="dialog">${inner}</div>`;

/** How many elements the page is said to have, and what each search of it is said to cost, ms. */
let count: number | undefined;
let cost = 0;
let spent = 0;
let searches = 0;
let gap = 100;

vi.mock('../dom/natives.ts', async (original) => {
  const natives = await original<typeof import('../dom/natives.ts')>();
  return {
    ...natives,
    hasMoreThan: (page: Document, most: number) =>
      count === undefined ? natives.hasMoreThan(page, most) : count > most,
    now: () => performance.now() + spent,
    queryAll(root: Node, selector: string) {
      searches++;
      spent += cost;
      return natives.queryAll(root, selector);
    },
  };
});

let life: AbortController;
let read: string[];

function start(body: string, ...controls: ReturnType<typeof control>[]) {
  document.body.innerHTML = body;
  life = new AbortController();
  read = [];
  watchControls({
    controls: controls.length > 0 ? controls : [TRAIN],
    signal: life.signal,
    gapMs: gap,
    onRead: (id, { state }, untouched) => read.push(`${id} ${state}${untouched ? ' untouched' : ''}`),
  });
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const click = (isPerson = true) => {
  const event = new MouseEvent('click', { bubbles: true });
  if (isPerson) fireTrusted(document.body, event);
  else document.body.dispatchEvent(event);
};
const touched = (value: unknown) => Object.defineProperty(navigator, 'userActivation', { configurable: true, value });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  coverAll(null);
  touched(undefined);
  count = undefined;
  cost = 0;
  spent = 0;
  searches = 0;
  gap = 100;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('a watched switch', () => {
  test('regression: is still read in a page that comes back from the memory of the browser', async () => {
    start('');
    await pass(4_000);
    fireTrusted(window, new PageTransitionEvent('pagehide', { persisted: true }));
    document.body.innerHTML = html(false);
    click();
    await pass(4_000);
    expect(read).toEqual(['train protective']);
  });

  test('is read once after the page has loaded, and not again in that visit', async () => {
    start(html(true));
    await pass(10_000);
    expect(read).toEqual(['train exposed']);
    document.body.innerHTML = html(false);
    click();
    await pass(10_000);
    expect(read).toEqual(['train exposed']);
  });

  test('in settings that open after a click of the person is read then', async () => {
    start('<main></main>');
    await pass(60_000);
    document.body.innerHTML = dialog(html(false));
    click();
    await pass(10_000);
    expect(read).toEqual(['train protective']);
  });

  test('is not looked for because a page says that somebody clicked, or changes without end', async () => {
    start('<main></main>');
    await pass(20_000);
    document.body.innerHTML = dialog(html(false));
    click(false);
    for (let n = 0; n < 100; n++) {
      document.body.insertAdjacentHTML('beforeend', '<i data-test-box="900 900 1 1"></i>');
      await pass(100);
    }
    expect(read).toEqual([]);
  });

  test('that comes to another value between the looks is tried again, and told as it then is', async () => {
    start(html(false));
    await pass(850);
    document.body.innerHTML = html(true);
    await pass(20_000);
    expect(read).toEqual(['train exposed']);
  });

  test('is looked for again after a reading that took so long that other looks were left out', async () => {
    gap = 2_500;
    start(html(false));
    await pass(3_100);
    document.body.innerHTML = html(true);
    await pass(20_000);
    expect(read).toEqual(['train exposed']);
  });

  test('that cannot be read says nothing, and is given up after three tries', async () => {
    start(html(true).replace('aria-checked="true"', 'aria-checked="mixed"'));
    for (let n = 0; n < 4; n++) {
      click();
      await pass(10_000);
    }
    document.body.innerHTML = html(true);
    click();
    await pass(10_000);
    expect(read).toEqual([]);
  });

  test('is found on a machine so busy that looks are cut short and used up their time (a regression: never looked again)', async () => {
    start('<main></main>');
    cost = 30;
    await pass(6_000);
    document.body.innerHTML = dialog(html(false));
    click();
    await pass(6_000);
    expect(read).toEqual([]);
    cost = 0;
    await pass(90_000);
    expect(read).toEqual(['train protective']);
  });

  test('that could not be read yet is tried again without an act of the person', async () => {
    start(html(true).replace('aria-checked="true"', 'aria-checked="true" aria-busy="true"'));
    await pass(5_500);
    document.body.innerHTML = html(true);
    await pass(20_000);
    expect(read).toEqual(['train exposed']);
  });

  test('of two is left for later while the other is read', async () => {
    start(html(false), TRAIN, control('memory', 'Memory'));
    await pass(10_000);
    document.body.innerHTML = html(true, 'Memory');
    click();
    await pass(10_000);
    expect(read).toEqual(['train protective', 'memory exposed']);
  });

  test('is told as untouched only where the browser says that nobody did anything', async () => {
    touched({ hasBeenActive: false });
    start(html(false));
    await pass(10_000);
    expect(read).toEqual(['train protective untouched']);
    touched({ hasBeenActive: true });
    start(html(false));
    await pass(10_000);
    expect(read).toEqual(['train protective']);
  });

  test('on a page too big for quick looks is found in an open dialog, and nowhere else', async () => {
    count = 50_000;
    start(html(true) + dialog(html(false, 'Memory')), TRAIN, control('memory', 'Memory'));
    await pass(10_000);
    expect(read).toEqual(['memory protective']);
  });

  test('costs its share of the time, however often the person clicks', async () => {
    cost = 2;
    start('<main></main>');
    const clicks = 200;
    for (let n = 0; n < clicks; n++) {
      click();
      await pass(4_000);
    }
    const one = 2 * cost * 4;
    expect(spent).toBeLessThan(60 + performance.now() / 200 + one);
    expect(searches).toBeGreaterThan(0);
  });
});
