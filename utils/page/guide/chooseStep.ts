import type { Located } from '../locate/locateControl.ts';

export type Where =
  | { index: number; status: 'found'; element: Element }
  | { index: number; status: 'none' | 'several' | 'unseen' };

/**
 * Which step the person is at: the furthest one that is on the page, as what came before may still be visible behind
 * it. Where nothing is found: the furthest that several things are called by, else the one after the last click;
 * `unseen` where the time did not do to look at the whole page.
 * @param located per step; in the order of the steps
 * @param reached the first step not clicked yet
 */
export function chooseStep(located: readonly Located[], reached: number): Where {
  for (let index = located.length - 1; index >= 0; index--) {
    const at = located[index];
    if (at?.found === 'one') return { index, status: 'found', element: at.element };
  }
  for (let index = located.length - 1; index >= 0; index--) {
    if (located[index]?.found === 'many') return { index, status: 'several' };
  }
  const status = located.some(({ found }) => found === 'out-of-time') ? 'unseen' : 'none';
  return { index: Math.min(reached, located.length - 1), status };
}
