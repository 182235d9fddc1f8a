import { median } from './median.ts';

/** Browsers blur their clock, so short work is repeated until a run takes this long. */
const RUN_MS = 20;

/**
 * The median milliseconds of each work. They take turns: whether new memory is warm or cold decides more than the work
 * itself, and it has to be the same for all of them.
 */
export function inTurns<K extends string>(works: Record<K, () => unknown>, runs: number): Record<K, number> {
  let kept: unknown;
  const names = Object.keys(works) as K[];
  const run = (name: K, rounds: number) => {
    const start = performance.now();
    for (let n = 0; n < rounds; n++) kept = works[name]();
    return performance.now() - start;
  };
  const rounds = {} as Record<K, number>;
  for (const name of names) for (rounds[name] = 1; run(name, rounds[name]) < RUN_MS; ) rounds[name] *= 2;
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  // Each goes first as often as the others, and after each of them.
  for (let n = 0; n < runs; n++) {
    const at = n % names.length;
    for (const name of [...names.slice(at), ...names.slice(0, at)])
      times[name].push(run(name, rounds[name]) / rounds[name]);
  }
  if (kept === undefined) throw new Error('nothing was measured');
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}
