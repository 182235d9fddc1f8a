/** What the benchmark calls inside the page: starting the script that watches a switch, and its quick look. */
import { glimpse } from '../../utils/page/watch/glimpse.ts';
import { inTurns } from '../lib/inTurns.ts';
import { fillPage, walkPage } from '../page/fillPage.ts';

const CONTROLS = [
  { labels: ['Improve the model for everyone', 'Améliorer le modèle pour tous'], protectiveState: 'off' },
  { labels: ['Enable memory', 'Reference saved memories'], protectiveState: 'off' },
] as const;

const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

const bench = {
  /** No switch of this page has a name that is looked for: what every page but one costs. */
  fill: (elements: number) => fillPage(elements, 'Private mode'),
  /** Median ms of reading, compiling and starting the script, each time as if it were new to the browser. */
  start(code: string, runs: number): number {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const script = document.createElement('script');
      script.textContent = `/* ${run} ${Math.random()} */ ${code}`;
      const before = performance.now();
      document.head.append(script);
      times.push(performance.now() - before);
      script.remove();
    }
    return median(times);
  },
  /** Median ms of one walk over every element, and of the quick look. */
  measure: (runs: number) => inTurns({ walk: walkPage, look: () => glimpse(document, CONTROLS) }, runs),
};
export type WatchBench = typeof bench;
Object.assign(globalThis, { bench });
