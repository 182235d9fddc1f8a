import { readPolicyWith } from '../../utils/policy/readPolicyWith.ts';
import type { Lexicon } from '../../utils/policy/types.ts';

/** What the benchmark calls inside the page. */
const bench = {
  /** Milliseconds of the fastest reading of all texts, of some, after one that makes the expressions. */
  read(lexicon: Lexicon, texts: string[], runs: number): number {
    const read = () => {
      for (const text of texts) readPolicyWith(lexicon, text);
    };
    read();
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      read();
      best = Math.min(best, performance.now() - start);
    }
    return best;
  },
};
export type PolicyBench = typeof bench;
Object.assign(globalThis, { bench });
