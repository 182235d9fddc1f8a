/**
 * `npm run soak`: a year of use in one go, in real Chromium: 10,000 navigations, 1,000 openings of the popup, each with a
 * statement, 500 deaths of the worker, each right after a statement, 50 restarts of the browser. After each restart every
 * statement that was acknowledged is there, once; at the end the memory of the browser is what it was.
 * `npm run soak -- 0.02` does a fiftieth of it.
 */
import { resolve } from 'node:path';
import { controlCard } from '../tests/e2e/lib/find.ts';
import { launchChromium } from '../tests/e2e/lib/launchChromium.ts';
import { ledgerOf } from '../tests/e2e/lib/ledgerIn.ts';
import { waitUntil } from '../tests/e2e/lib/waitUntil.ts';
import { startSites } from '../tests/sites/serve.ts';
import { E2E_BUILD, PREPARE } from './lib/buildSteps.ts';
import { memoryOfTree } from './lib/memoryOfTree.ts';
import { runLane } from './lib/step.ts';

process.chdir(resolve(import.meta.dirname, '..'));
const share = Number(process.argv[2] ?? 1);
if (!(share > 0 && share <= 1)) throw new Error('Say how much of it as a number above 0 and up to 1.');
const restarts = Math.max(2, Math.round(50 * share));
const perRestart = (all: number) => Math.max(1, Math.round((all * share) / restarts));
const goal = { navigations: perRestart(10_000), popups: perRestart(1_000), deaths: perRestart(500) };

const ADDRESSES = [
  'https://chatgpt.com/',
  'https://photoroom.com/',
  'https://imgc.vip/',
  'https://kontext-ai.com/',
  'https://zimageturbo.dev/',
  'https://unknown.example/',
];
const SWITCH = 'Improve the model for everyone';
const STATES = ['protected', 'exposed'] as const;

const { failed } = await runLane([PREPARE, E2E_BUILD]);
if (failed) process.exit(1);
const sites = await startSites();
let session = await launchChromium({ sites, build: 'chrome-mv3-e2e' });
const done = { navigations: 0, popups: 0, deaths: 0, restarts: 0 };
const megabytes: number[] = [];

/** Opens the popup on the page, says something, and waits until the popup shows it: it is on disk then. */
async function sayInPopup(page: Awaited<ReturnType<typeof session.openSite>>): Promise<void> {
  const state = STATES[done.popups % 2] as string;
  const popup = await session.openPopup(page);
  const card = await controlCard(popup, SWITCH);
  const input = await card.waitForSelector(`input[type=radio][value=${state}]:enabled`);
  await input?.evaluate((element) => (element as HTMLInputElement).click());
  await waitUntil('the choice to be kept', () =>
    card.evaluate((element, value) => element.querySelector(`input[value=${value}]:checked`) !== null, state),
  );
  await popup.close().catch(() => undefined);
  done.popups++;
}

/** The worker hears of every statement; it dies while it has that to do. */
async function dieAtWork(): Promise<void> {
  await waitUntil('the worker to be at work', () => session.isBackgroundAwake());
  await session.killBackground();
  done.deaths++;
}

/** Throws where a statement that was acknowledged is not in the record, or twice, or the record's check finds a fault. */
async function checkRecord(): Promise<void> {
  const page = await session.openOwn('dashboard.html#/record');
  await page.evaluate(await ledgerOf());
  const { faults } = (await page.evaluate('ledger.checkRecord()')) as { faults: unknown[] };
  const kept = (await page.evaluate(
    "ledger.exportRecord().then(({ rows }) => rows.filter(({ kind }) => kind === 'statement').length)",
  )) as number;
  await page.close();
  const found = `statements acknowledged ${done.popups}, in the record ${kept}; faults found by its check: ${faults.length}`;
  if (kept !== done.popups || faults.length > 0) throw new Error(found);
  console.log(found);
}

try {
  for (let round = 0; round < restarts; round++) {
    const page = await session.openSite('https://chatgpt.com/');
    for (let n = 0; n < goal.navigations; n++) {
      await page.goto(ADDRESSES[n % ADDRESSES.length] as string);
      done.navigations++;
    }
    await page.goto('https://chatgpt.com/');
    for (let n = 0; n < goal.popups; n++) {
      await sayInPopup(page);
      if (done.deaths < goal.deaths * (round + 1)) await dieAtWork();
    }
    megabytes.push(memoryOfTree(session.browser.process()?.pid ?? 0));
    await page.close();
    session = (await session.restart()) as typeof session;
    done.restarts++;
    console.log(`round ${round + 1} of ${restarts}: ${JSON.stringify(done)}, ${megabytes.at(-1)} MB`);
    await checkRecord();
  }
  const first = megabytes[0] ?? 0;
  const last = megabytes.at(-1) ?? 0;
  console.log(
    `\nMemory of the browser at the end of the first round ${first} MB, of the last ${last} MB: ${(last / first).toFixed(2)}×`,
  );
} finally {
  await session.close();
  await sites.close();
}
