/**
 * `npm run bench -- audit` or `node bench/audit.ts`, after `npx wxt build`: opening the audit of uploads in the built
 * extension in Chromium with nothing in the ledger, 1,000 and 100,000 uploads of three years; medians from the start of
 * the navigation to the last part on screen, as a ratio to the empty page. The first opening after a merge
 * makes the sums again and stands beside it.
 */
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../tests/e2e/lib/launchChromium.ts';
import { seedUploads, uploadAt } from '../tests/e2e/lib/seedUploads.ts';
import { startSites } from '../tests/sites/serve.ts';
import { figure } from './lib/figure.ts';

const RUNS = 11;
const SERVICES = ['photoroom', 'chatgpt', 'krea', 'ideogram', 'canva', 'clipdrop', 'picsart', 'pixlr', undefined];
const THREE_YEARS = 3 * 365 * 86_400_000;
const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/** Uploads from `first` to `last`, evenly over three years; every tenth picture went to two places. */
function* batches(first: number, last: number, now: number) {
  for (let start = first; start < last; start += 5000)
    yield Array.from({ length: Math.min(5000, last - start) }, (_, i) => {
      const n = start + i;
      const serviceId = SERVICES[n % SERVICES.length];
      return uploadAt(new Date(now - THREE_YEARS + (n / 100_000) * THREE_YEARS).toISOString(), n, {
        ...(serviceId && { serviceId }),
        host: serviceId ? `${serviceId}.com` : `site-${n % 20}.example`,
        name: `IMG_${n}.jpg`,
        size: 1_000_000 + n,
        sha256: (n % 10 === 0 ? n - 1 : n).toString(16).padStart(64, '0'),
        carries: n % 3 ? ['time', 'camera'] : ['place', 'time', 'camera'],
      });
    });
}

/** Milliseconds from the start of the navigation to the moment the part that comes last is there and drawn. */
async function opening(page: Page, last: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForFunction('globalThis.shownAt', { polling: 20, timeout: 120_000 });
  if (!(await page.$(last))) throw new Error(`the page shows no ${last}`);
  return Number(await page.evaluate('globalThis.shownAt'));
}

const sites = await startSites();
const session = await launchChromium({ sites });
const address = `chrome-extension://${session.extension.id}/dashboard.html#/uploads`;
try {
  const page = await session.openOwn('dashboard.html#/uploads');
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      // The empty page ends with two links in a card, the full one with the list of repeated pictures.
      if (!document.querySelector('main details.card, main section.card a')) return requestAnimationFrame(look);
      requestAnimationFrame(() => Object.assign(globalThis, { shownAt: performance.now() }));
    };
    look();
  });
  const table: Record<string, object> = {};
  const now = Date.now();
  let [empty, filled] = [0, 0];
  for (const count of [0, 1000, 100_000]) {
    for (const batch of batches(filled, count, now)) await seedUploads(page, batch);
    filled = count;
    const last = count === 0 ? 'main section.card a' : 'main details.card';
    const first = await opening(page, last);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await opening(page, last));
    const usual = median(times);
    empty ||= usual;
    table[`${count} uploads`] = {
      'open, ms': usual.toFixed(0),
      'to empty': `${(usual / empty).toFixed(2)}×`,
      'first time after a merge, ms': first.toFixed(0),
    };
    if (count === 0) continue;
    const what = `open the audit, ${count.toLocaleString('en')} uploads`;
    const against = 'the same with none';
    figure({ what, ours: `${usual.toFixed(0)} ms`, against, ratio: usual / empty });
    figure({
      what: `${what}, first time after a merge`,
      ours: `${first.toFixed(0)} ms`,
      against,
      ratio: first / empty,
    });
  }
  console.log(`chrome: the audit page (medians of ${RUNS})`);
  console.table(table);
} finally {
  await session.close();
  await sites.close();
}
