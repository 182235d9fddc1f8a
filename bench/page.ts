/**
 * `npm run bench -- page` or `node bench/page.ts [chrome|firefox]`: finding a switch and reading it in pages of 1,000 and
 * 50,000 elements in a real browser, in ms and as a ratio to one walk over `querySelectorAll('*')` of the same page.
 * Goal: within the time the reader has for it, and at most ten walks of the big page. On a small page the one or two
 * milliseconds that every search costs, for styles and hit tests of what it found, are many walks.
 */
import { launch } from './ledger/openPage.ts';
import { bundle } from './lib/bundle.ts';
import { figure } from './lib/figure.ts';
import { serveBench } from './lib/serveBench.ts';
import { wantedBrowsers } from './lib/wantedBrowsers.ts';
import type { PageBench } from './page/inPage.ts';

declare const bench: PageBench;
const GOAL = 10;
/** Milliseconds for one search, as in utils/page/state/readControl.ts. */
const BUDGET = 150;
const SIZES = [1_000, 50_000];
const kinds = wantedBrowsers();

const code = await bundle(`${import.meta.dirname}/page/inPage.ts`);
const server = await serveBench(code);

const over: string[] = [];
for (const kind of kinds) {
  const browser = await launch(kind);
  const table: Record<string, object> = {};
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction('globalThis.bench');
    for (const size of SIZES) {
      const elements = await page.evaluate((wanted) => bench.fill(wanted), size);
      const found = await page.evaluate((runs) => bench.measure(runs), 11);
      const ratio = (ms: number) => `${(ms / found.walk).toFixed(2)}×`;
      if ((elements > 10_000 && found.both / found.walk > GOAL) || found.both > BUDGET)
        over.push(`${kind} ${elements}`);
      const isBig = elements > 10_000;
      figure({
        what: `find a switch and read it, ${elements.toLocaleString('en')} elements, ${kind}`,
        ours: `${found.both.toFixed(1)} ms`,
        against: 'one walk of the page',
        ratio: found.both / found.walk,
        goal: `${BUDGET} ms${isBig ? `, ${GOAL}×` : ''}`,
        isMissed: over.at(-1) === `${kind} ${elements}`,
      });
      table[`${elements} elements`] = {
        'walk ms': found.walk.toFixed(3),
        'find ms': found.locate.toFixed(3),
        'find/walk': ratio(found.locate),
        'find 3 steps ms': found.route.toFixed(3),
        '3 steps/walk': ratio(found.route),
        'read ms': found.read.toFixed(3),
        'find+read ms': found.both.toFixed(3),
        'find+read/walk': ratio(found.both),
      };
    }
  } finally {
    await browser.close();
  }
  console.log(kind);
  console.table(table);
}
server.close();
console.log(`Over ${GOAL} walks of a big page or ${BUDGET} ms: ${over.join(', ') || 'nowhere'}.`);
