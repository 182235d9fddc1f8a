import { readPolicyWith } from '../../utils/policy/readPolicyWith.ts';
import type { Lexicon } from '../../utils/policy/types.ts';

/** What the benchmark calls inside the page. */
const bench = {
  /** Milliseconds of the fastest of some readings, after one that makes the expressions. */
  read(lexicon: Lexicon, text: string, runs: number): number {
    readPolicyWith(lexicon, text);
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      readPolicyWith(lexicon, text);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  },
};
export type PolicyBench = typeof bench;
Object.assign(globalThis, { bench });
