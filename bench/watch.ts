/**
 * `npm run bench -- watch` or `node bench/watch.ts [chrome|firefox]`: what a watched page pays on its main thread: starting
 * the script, and the two quick looks after the page has loaded, in ms and as a ratio to one walk over
 * `querySelectorAll('*')` of the same page. Goal: at most 5 ms together. The reading itself comes only where a switch was seen by
 * name, once a visit; `bench/page.ts` measures that.
 */
import { launch } from './ledger/openPage.ts';
import { bundle } from './lib/bundle.ts';
import { serveBench } from './lib/serveBench.ts';
import type { WatchBench } from './watch/inPage.ts';

declare const bench: WatchBench;
const GOAL = 5;
/** As in utils/page/watch/watchControls.ts. */
const LOOKS = 2;
/** The first is the costliest: 54 boxes to tick, each with a name to work out. Bigger ones are looked at in dialogs only. */
const SIZES = [500, 4_500, 50_000];
const wanted = process.argv[2];
const kinds = (['chrome', 'firefox'] as const).filter((kind) => wanted === undefined || kind === wanted);

const code = await bundle(`${import.meta.dirname}/watch/inPage.ts`);
const script = await bundle(`${import.meta.dirname}/watch/startLook.ts`);
/** What the script asks its browser for: an answer, and no task. */
const EXTENSION = 'globalThis.browser = { runtime: { id: "bench" }, storage: { local: { get: async () => ({}) } } };';
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
      const start = await page.evaluate((text, runs) => bench.start(text, runs), `{${EXTENSION}${script}}`, 31);
      const { walk, look } = await page.evaluate((runs) => bench.measure(runs), 11);
      const load = start + LOOKS * look;
      if (load > GOAL) over.push(`${kind} ${elements}`);
      table[`${elements} elements`] = {
        'walk ms': walk.toFixed(3),
        'start ms': start.toFixed(3),
        'quick look ms': look.toFixed(3),
        'look/walk': `${(look / walk).toFixed(2)}×`,
        'on load ms': load.toFixed(3),
        'load/walk': `${(load / walk).toFixed(2)}×`,
      };
    }
  } finally {
    await browser.close();
  }
  console.log(kind);
  console.table(table);
}
server.close();
console.log(`Over ${GOAL} ms on load: ${over.join(', ') || 'nowhere'}.`);
