/**
 * `npm run bench -- popup` or `node bench/popup.ts`, after `npx wxt build`: from opening the popup to its answer on
 * screen, its memory, and the cold start of the worker, in one Chromium with three extensions that take turns: Lenscap,
 * Lenscap with a catalogue of five services, and an empty popup of the same tool chain. Goals: 1.5 times the empty one,
 * 1.1 times the one with five services.
 */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { toolPath } from '../scripts/lib/tools.mjs';
import { builtFolder } from '../tests/e2e/lib/builtFolder.ts';
import { figure } from './lib/figure.ts';
import { buildEmpty, buildWithFewServices } from './popup/buildRivals.ts';

const RUNS = 31;
const GOALS = { 'an empty popup': 1.5, 'five services': 1.1 };
const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/** The popup stands in a tab here, so it is told what stands in front of it. */
const WATCH = `(() => {
  for (const api of [globalThis.browser, globalThis.chrome])
    if (api?.tabs) api.tabs.query = async () => [{ id: 1, url: 'https://photoroom.com/' }];
  const look = () => {
    if (!document.querySelector('main')) return requestAnimationFrame(look);
    requestAnimationFrame(() => { globalThis.shownAt = performance.now(); });
  };
  look();
})()`;

interface Times {
  shown: number[];
  heap: number[];
  worker: number[];
}

async function open(page: Page, devtools: CDPSession, own: string, times: Times | undefined): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${own}popup.html`);
  const shown = await (await page.waitForFunction('globalThis.shownAt', { polling: 10 })).jsonValue();
  await devtools.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = Number.NaN } = await page.metrics();
  times?.shown.push(Number(shown));
  times?.heap.push(JSHeapUsedSize);
}

/** Kills the worker, and waits for its answer to a message; Lenscap's answer is a refusal. */
async function wake(browser: Browser, page: Page, own: string, times: Times): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(own));
  await (await target?.worker())?.close();
  const ms = await page.evaluate(async () => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined);
    return performance.now() - start;
  });
  times.worker.push(ms);
}

const folders = {
  Lenscap: builtFolder('chrome-mv3'),
  'five services': buildWithFewServices(),
  'an empty popup': buildEmpty(),
};
const browser = await puppeteer.launch({
  executablePath: toolPath('chromium'),
  pipe: true,
  enableExtensions: true,
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--no-first-run'],
});
try {
  const entries: { name: string; own: string; times: Times }[] = [];
  for (const [name, folder] of Object.entries(folders)) {
    const id = await browser.installExtension(folder);
    // The welcome opens in front, and a page behind it draws nothing.
    if (name !== 'an empty popup') {
      const welcome = await browser.waitForTarget((one) => one.url() === `chrome-extension://${id}/welcome.html`);
      await (await welcome.page())?.close();
    }
    entries.push({ name, own: `chrome-extension://${id}/`, times: { shown: [], heap: [], worker: [] } });
  }
  const page = await browser.newPage();
  const devtools = await page.createCDPSession();
  await page.evaluateOnNewDocument(WATCH);
  for (const { own } of entries) await open(page, devtools, own, undefined);
  for (let run = 0; run < RUNS; run++)
    for (const { own, times } of [...entries.slice(run % 3), ...entries.slice(0, run % 3)]) {
      await open(page, devtools, own, times);
      await wake(browser, page, own, times);
    }
  const medians = entries.map(({ name, times }) => ({
    name,
    shown: median(times.shown),
    heap: median(times.heap),
    worker: median(times.worker),
  }));
  const [ours, ...rivals] = medians;
  if (!ours) throw new Error('nothing was measured');
  const times = (a: number, b: number) => `${(a / b).toFixed(2)}×`;
  console.log(`chrome: the popup and the worker (medians of ${RUNS})`);
  console.table(
    Object.fromEntries(
      medians.map((one) => [
        one.name,
        {
          'answer on screen, ms': one.shown.toFixed(0),
          'memory, MB': (one.heap / 1e6).toFixed(1),
          'cold worker answers, ms': one.worker.toFixed(0),
          'Lenscap to it: screen': times(ours.shown, one.shown),
          memory: times(ours.heap, one.heap),
          worker: times(ours.worker, one.worker),
        },
      ]),
    ),
  );
  for (const { name, shown, heap, worker } of rivals) {
    const goal = GOALS[name as keyof typeof GOALS];
    const ratio = ours.shown / shown;
    figure({
      what: 'the popup, from opening to its answer',
      ours: `${ours.shown.toFixed(0)} ms`,
      against: name,
      ratio,
      goal: `${goal}×`,
      isMissed: ratio > goal,
    });
    figure({
      what: 'memory of the popup',
      ours: `${(ours.heap / 1e6).toFixed(1)} MB`,
      against: name,
      ratio: ours.heap / heap,
    });
    figure({
      what: 'a cold worker, until it answers',
      ours: `${ours.worker.toFixed(0)} ms`,
      against: name,
      ratio: ours.worker / worker,
    });
  }
  const missed = rivals.filter(({ name, shown }) => ours.shown / shown > GOALS[name as keyof typeof GOALS]);
  console.log(`goals missed: ${missed.map(({ name }) => name).join(', ') || 'none'}`);
} finally {
  await browser.close();
}
