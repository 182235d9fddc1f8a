/**
 * `npm run bench -- watch` or `node bench/watch.ts [chrome|firefox]`, after `npm run build`: what a watched page pays on its
 * main thread: starting the script as it is built, and what it does at idle moments after that, in ms and as a ratio to one
 * walk over `querySelectorAll('*')` of the same page. Each figure is the median of that many loads, so every look is the first of
 * a script the browser has not compiled yet. Goal: at most 5 ms together. The reading itself comes only where a switch was seen
 * by name, once a visit; `bench/page.ts` measures that. What the browser's own API costs at its first call is not in it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder } from '../tests/e2e/lib/builtFolder.ts';
import { launch } from './ledger/openPage.ts';
import { bundle } from './lib/bundle.ts';
import { figure } from './lib/figure.ts';
import { median } from './lib/median.ts';
import { serveBench } from './lib/serveBench.ts';
import { wantedBrowsers } from './lib/wantedBrowsers.ts';
import type { WatchBench } from './watch/inPage.ts';

declare const bench: WatchBench;
const GOAL = 5;
const LOADS = 15;
/** The second is the costliest: 54 boxes to tick, each with a name to work out. Bigger ones are looked at in dialogs only. */
const SIZES = [500, 4_500, 50_000];
const BUILDS = { chrome: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const kinds = wantedBrowsers();

/** What the worker has written down for the script, on a page of the bench's own host. */
const TASK = [
  {
    serviceId: 'bench',
    looks: {
      hosts: [{ host: '127.0.0.1' }],
      pages: [],
      controls: [
        {
          id: 'a',
          labels: ['Improve the model for everyone', 'Améliorer le modèle pour tous'],
          protectiveState: 'off',
        },
        { id: 'b', labels: ['Enable memory', 'Reference saved memories'], protectiveState: 'off' },
      ],
    },
  },
];
/** What the script asks its browser for: an answer, and no task of its own. */
const EXTENSION = `globalThis.browser = globalThis.chrome = { runtime: { id: 'bench', sendMessage: async () => ({}) },
  storage: { local: { get: async () => (${JSON.stringify({ lookTask: TASK })}) } } };`;
const server = await serveBench(await bundle(`${import.meta.dirname}/watch/inPage.ts`));

const over: string[] = [];
for (const kind of kinds) {
  const script = readFileSync(join(builtFolder(BUILDS[kind]), 'look.js'), 'utf8');
  const browser = await launch(kind);
  const table: Record<string, object> = {};
  try {
    const page = await browser.newPage();
    for (const size of SIZES) {
      const loads: Awaited<ReturnType<WatchBench['measure']>>[] = [];
      let elements = 0;
      for (let load = 0; load < LOADS; load++) {
        await page.goto(server.url);
        await page.waitForFunction('globalThis.bench');
        elements = await page.evaluate((wanted) => bench.fill(wanted), size);
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
        // New to the browser each time.
        const code = `{ /* ${load} ${Math.random()} */ ${EXTENSION}${script} }`;
        loads.push(await page.evaluate((text) => bench.measure(text), code));
      }
      const together = median(
        loads.map(({ start, begin, looks }) => looks.reduce((sum, look) => sum + look, start + begin)),
      );
      const walk = median(loads.map((load) => load.walk));
      if (together > GOAL) over.push(`${kind} ${elements}`);
      figure({
        what: `watching a page of ${elements.toLocaleString('en')} elements, with its looks, ${kind}`,
        ours: `${together.toFixed(1)} ms`,
        against: 'one walk of the page',
        ratio: together / walk,
        goal: `${GOAL} ms`,
        isMissed: together > GOAL,
      });
      const [first = [], second = []] = [0, 1].map((nth) => loads.flatMap(({ looks }) => looks[nth] ?? []));
      table[`${elements} elements`] = {
        'walk ms': walk.toFixed(2),
        'start ms': median(loads.map(({ start }) => start)).toFixed(2),
        'at idle ms': median(loads.map(({ begin }) => begin)).toFixed(2),
        'first look ms': median(first).toFixed(2),
        'second look ms': median(second).toFixed(2),
        'together ms': together.toFixed(2),
        'together/walk': `${(together / walk).toFixed(2)}×`,
      };
    }
  } finally {
    await browser.close();
  }
  console.log(kind);
  console.table(table);
}
server.close();
console.log(`Over ${GOAL} ms together: ${over.join(', ') || 'nowhere'}.`);
