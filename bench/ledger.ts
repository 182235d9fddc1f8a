/**
 * `npm run bench -- ledger` or `node bench/ledger.ts [chrome|firefox]`: the ledger in a real browser's IndexedDB.
 *
 * Opening: what a popup and the dashboard read, from a closed database, with nothing in it, with 2,000 requests (8,000
 * rows), and with 100,000 uploads on top; as a ratio to the empty ledger (goal: popup 1.2×, dashboard 2×). Then one
 * append against a bare strict put, backup and restore of all that and 60 MB of evidence in MB/s against gzip and age of
 * the same bytes, and a merge of everything into an empty profile.
 */
import type { Page } from 'puppeteer-core';
import type { Bench } from './ledger/inPage.ts';
import { launch, serveLedger } from './ledger/openPage.ts';
import { figure } from './lib/figure.ts';

declare const bench: Bench;
const RUNS = 15;
const PIECE = 30_000_000;
const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
const times = (value: number, base: number) => `${(value / base).toFixed(2)}×`;
const speed = (bytes: number, ms: number) => `${(bytes / 1000 / ms).toFixed(0)} MB/s`;

const kind = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
const served = await serveLedger();
const browser = await launch(kind);

async function open(host: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(served.address(host));
  await page.waitForFunction('globalThis.bench');
  return page;
}

/** Median of runs, each in a page of its own with the database closed. */
async function opening(host: string, what: 'popup' | 'dashboard'): Promise<number> {
  const results: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await open(host);
    results.push(await page.evaluate((name) => bench[name](), what));
    await page.close();
  }
  return median(results);
}

try {
  const table: Record<string, object> = {};
  const base = { popup: 0, dashboard: 0 };
  for (const [requests, uploads] of [
    [0, 0],
    [2000, 0],
    [2000, 100_000],
  ] as const) {
    const page = await open('full');
    await page.evaluate((...wanted) => bench.fill(...wanted), requests, uploads);
    await page.close();
    const [popup, dashboard] = [await opening('full', 'popup'), await opening('full', 'dashboard')];
    if (base.popup === 0) Object.assign(base, { popup, dashboard });
    table[`${requests * 4 + uploads} rows`] = {
      'popup, ms': popup.toFixed(1),
      'to empty': times(popup, base.popup),
      'dashboard, ms': dashboard.toFixed(1),
      'to empty ': times(dashboard, base.dashboard),
    };
  }
  console.log(`${kind}: reading for a first view, database closed before (medians of ${RUNS})`);
  console.table(table);

  const page = await open('full');
  const append = await page.evaluate(async (runs) => {
    const [ours, bare]: [number[], number[]] = [[], []];
    for (let n = 0; n < runs * 3; n++) {
      ours.push(await bench.append());
      bare.push(await bench.barePut(n));
    }
    return { ours, bare };
  }, RUNS);
  const [ours, bare] = [median(append.ours), median(append.bare)];
  await page.evaluate(() => bench.evidence(30));
  await page.evaluate(() => bench.evidence(30));
  const out = await page.evaluate(() => bench.backup());
  const locked = await page.evaluate(() => bench.locked());
  const empty = await open('empty');
  for (let start = 0; start < out.size; start += PIECE) {
    const piece = await page.evaluate((...at) => bench.piece(...at), start, PIECE);
    await empty.evaluate((text) => bench.take(text), piece);
  }
  const rival = await empty.evaluate(() => bench.bareRestore());
  const first = await empty.evaluate(() => bench.merge());
  const second = await empty.evaluate(() => bench.merge());
  const whole = out.plain;
  console.log(`${kind}: ${(whole / 1e6).toFixed(0)} MB in 108,000 rows and two evidence files`);
  const tell = (what: string, ours: string, against: string, ratio: number) =>
    figure({ what: `${what}, ${kind}`, ours, against, ratio });
  tell('one append to the ledger', `${ours.toFixed(1)} ms`, 'a bare strict put', ours / bare);
  tell('backup', speed(whole, out.ours), 'gzip', out.ours / out.gzip);
  tell('backup, locked', speed(whole, locked.ours), 'age of the same zip', locked.ours / locked.age);
  tell('restore into an empty profile', speed(whole, first), 'bare puts', first / rival);
  tell('merge of the same, nothing new', speed(whole, second), 'the first time', second / first);
  console.table({
    'one append, strict': { ours: `${ours.toFixed(1)} ms`, rival: 'bare strict put', ratio: times(ours, bare) },
    backup: { ours: speed(whole, out.ours), rival: `gzip ${speed(whole, out.gzip)}`, ratio: times(out.ours, out.gzip) },
    'backup, locked': {
      ours: speed(whole, locked.ours),
      rival: `age of the zip ${speed(out.size, locked.age)}`,
      ratio: times(locked.ours, locked.age),
    },
    'restore into an empty profile': {
      ours: speed(whole, first),
      rival: `bare puts ${speed(whole, rival)}`,
      ratio: times(first, rival),
    },
    'the same again (nothing new)': { ours: speed(whole, second), rival: 'first time', ratio: times(second, first) },
  });
} finally {
  await browser.close();
  served.close();
}
