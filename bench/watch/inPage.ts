/** What the benchmark calls inside a page that has just loaded: the watching script, from its first line to its last look on load. */
import { fillPage, walkPage } from '../page/fillPage.ts';

/** Enough turns for every promise that is already settled to be heard of. */
const TURNS = 50;

/** Milliseconds of a piece of work, with what follows from it before the browser gets another turn. */
async function costOf(work: () => unknown): Promise<number> {
  const before = performance.now();
  work();
  for (let turn = 0; turn < TURNS; turn++) await undefined;
  return performance.now() - before;
}

const bench = {
  /** No switch of this page has a name that is looked for: what every page but one costs. @returns how many elements there are */
  fill(elements: number): number {
    fillPage(elements, 'Private mode');
    // Made by the parser, as a page is: nothing of it is known to any script yet.
    // biome-ignore lint/correctness/noSelfAssign: that is how they are made anew
    document.body.innerHTML = document.body.innerHTML;
    document.getElementById('it')?.scrollIntoView();
    return document.querySelectorAll('*').length;
  },
  /**
   * Milliseconds of reading, compiling and starting the script; of what it does at the first idle moment; of each look after
   * that, in the order they are due; and of one walk over every element. Once for each load of the page, as the browser then has
   * nothing ready.
   */
  async measure(code: string): Promise<{ start: number; begin: number; looks: number[]; walk: number }> {
    const timers: Array<{ run: () => void; after: number }> = [];
    const idle: Array<() => void> = [];
    Object.assign(globalThis, {
      setTimeout: (run: () => void, after: number) => timers.push({ run, after }),
      requestIdleCallback: (run: () => void) => idle.push(run),
    });
    const script = document.createElement('script');
    script.textContent = code;
    const start = await costOf(() => document.head.append(script));
    const atIdle = async () => {
      let cost = 0;
      for (const work of idle.splice(0)) cost += await costOf(work);
      return cost;
    };
    const begin = await atIdle();
    const looks: number[] = [];
    for (const { run } of timers.toSorted((one, other) => one.after - other.after)) {
      looks.push((await costOf(run)) + (await atIdle()));
    }
    return { start, begin, looks, walk: await costOf(walkPage) };
  },
};
export type WatchBench = typeof bench;
Object.assign(globalThis, { bench });
