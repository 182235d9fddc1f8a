/**
 * `npm run bench -- opening` or `node bench/opening.ts`, after `npx wxt build`: opening the real popup on a site and the
 * real dashboard in Chromium with nothing in the ledger, 2,000 rows and 100,000 rows; medians from the start of the
 * document to its last part on screen, as a ratio to the empty one. Goals: 1.2 for the popup, 2 for the dashboard.
 */
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../tests/e2e/lib/launchChromium.ts';
import { ledgerOf } from '../tests/e2e/lib/ledgerIn.ts';
import { startSites } from '../tests/sites/serve.ts';
import { fillRows } from './ledger/fillRows.ts';
import { figure } from './lib/figure.ts';
import { median } from './lib/median.ts';

const RUNS = 11;
const GOALS = { popup: 1.2, dashboard: 2 };
const FILLS = [
  { rows: 0, requests: 0, uploads: 0 },
  { rows: 2_000, requests: 400, uploads: 40 },
  { rows: 100_000, requests: 2_000, uploads: 90_200 },
];

/** The popup stands in a tab here, so it is told what stands in front of it. */
const WATCH = `(() => {
  const isPopup = location.pathname === '/popup.html';
  for (const api of isPopup ? [globalThis.browser, globalThis.chrome] : [])
    if (api?.tabs) api.tabs.query = async () => [{ id: 1, url: 'https://photoroom.com/' }];
  const shown = isPopup ? 'input[type=radio]:checked' : 'main ul.divide-y time';
  const look = () => {
    if (!document.querySelector(shown)) return requestAnimationFrame(look);
    requestAnimationFrame(() => { globalThis.shownAt = performance.now(); });
  };
  look();
})()`;

async function shown(page: Page): Promise<number> {
  await page.waitForFunction('globalThis.shownAt', { polling: 20, timeout: 120_000 }).catch(async (cause) => {
    throw new Error(`nothing to be seen on: ${await page.evaluate('document.body.innerText')}`, { cause });
  });
  return Number(await page.evaluate('globalThis.shownAt'));
}

const sites = await startSites();
const session = await launchChromium({ sites });
const own = `chrome-extension://${session.extension.id}/`;
try {
  const page = await session.openOwn('welcome.html');
  await page.evaluateOnNewDocument(WATCH);
  const opening = async (path: string) => {
    await page.goto('about:blank');
    await page.goto(own + path);
    return shown(page);
  };
  const table: Record<string, object> = {};
  const empty = { popup: 0, dashboard: 0 };
  let over = 0;
  for (const { rows, requests, uploads } of FILLS) {
    const filler = await session.openOwn('welcome.html');
    await filler.evaluate(await ledgerOf());
    await filler.evaluate('ledger.forget({ everything: true })');
    await filler.evaluate(fillRows(requests, uploads));
    // The empty record holds the one statement both pages show.
    await filler.evaluate('ledger.appendStatement(ledger.sampleStatement())');
    await filler.close();
    const line: Record<string, string> = {};
    const PAGES = { popup: 'popup.html', dashboard: 'dashboard.html' } as const;
    for (const name of ['popup', 'dashboard'] as const) {
      await opening(PAGES[name]);
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++) times.push(await opening(PAGES[name]));
      const usual = median(times);
      empty[name] ||= usual;
      const ratio = usual / empty[name];
      if (ratio > GOALS[name]) over++;
      line[`${name}, ms`] = usual.toFixed(0);
      line[`${name} to empty`] = `${ratio.toFixed(2)}×`;
      if (rows > 0)
        figure({
          what: `open the ${name}, ${rows.toLocaleString('en')} rows`,
          ours: `${usual.toFixed(0)} ms`,
          against: 'the same with one statement',
          ratio,
          goal: `${GOALS[name]}×`,
          isMissed: ratio > GOALS[name],
        });
    }
    table[`${rows} rows`] = line;
  }
  console.log(`chrome: opening popup and dashboard (medians of ${RUNS}; over their goals: ${over})`);
  console.table(table);
} finally {
  await session.close();
  await sites.close();
}
