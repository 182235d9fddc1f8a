import { expect, it } from 'vitest';
import { onceMore } from './onceMore.ts';

it('many calls during a run are one more run', async () => {
  let runs = 0;
  const work = onceMore(async () => {
    runs++;
    await Promise.resolve();
  });
  await Promise.all([work(), work(), work()]);
  expect(runs).toBe(2);
});

it('regression: a call just as a run ends is not lost, at whatever instant', async () => {
  for (let moments = 0; moments < 10; moments++) {
    let runs = 0;
    const work = onceMore(async () => {
      runs++;
    });
    void work();
    for (let moment = 0; moment < moments; moment++) await Promise.resolve();
    await work();
    await new Promise((resolve) => setTimeout(resolve));
    expect([moments, runs]).toEqual([moments, 2]);
  }
});

it('a run that fails is the failure of who asked for it, and the next call runs again', async () => {
  let runs = 0;
  const work = onceMore(async () => {
    if (++runs === 1) throw new Error('first');
  });
  await expect(work()).rejects.toThrow('first');
  await work();
  expect(runs).toBe(2);
});
