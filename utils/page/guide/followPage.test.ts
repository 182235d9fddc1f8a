// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../testing/fakeLayout.ts';
import { followPage } from './followPage.ts';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Follows a page for ten minutes in which it never stands still. @param cost of one look, ms. @returns when it looked */
async function follow(cost: number) {
  const onSpent = vi.fn();
  const looks: number[] = [];
  const look = () => {
    looks.push(performance.now());
    vi.advanceTimersByTime(cost);
  };
  followPage({ look, onSpent, signal: life.signal });
  for (let second = 0; second < 600; second++) {
    document.body.append('x');
    await vi.advanceTimersByTimeAsync(1_000);
  }
  const gaps = looks.slice(1).map((at, index) => at - (looks[index] as number));
  return { onSpent, looks: looks.length, closest: Math.min(...gaps) };
}

test('a page that never stands still gets a tenth of the time, and no more than a total', async () => {
  const { onSpent, looks, closest } = await follow(300);
  expect(closest).toBeGreaterThanOrEqual(300 + 3_000);
  expect(looks).toBe(Math.ceil(20_000 / 300));
  expect(onSpent).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('looking that costs nothing goes on, four times a second at most', async () => {
  const { onSpent, looks, closest } = await follow(0);
  expect(closest).toBeGreaterThanOrEqual(250);
  expect(looks).toBeGreaterThanOrEqual(600);
  expect(onSpent).not.toHaveBeenCalled();
});
