/**
 * `npm run bench -- policy`: MB/s of the policy reader on a text of 500 KB per language, in Node and in both browsers, the ratio when the text doubles
 * (linear = 2.0), and on `POLICY_CORPUS=DIR` (a folder of *.txt) when one is named. Floor to compare with: walking the same
 * text once with `Intl.Segmenter`, without which no reader of sentences can do.
 *
 * As in the product, one process reads one language: with the expressions of all fifteen in one process, the browser's engine
 * stops making fast code of them. No sentence stands twice in a text, so nothing can be known from before. The time is that
 * of the thread, which other work on the machine lengthens less than time on the wall.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicons } from '../utils/policy/lexicons.ts';
import { readPolicy } from '../utils/policy/readPolicy.ts';
import { readPolicyWith } from '../utils/policy/readPolicyWith.ts';
import { launch } from './ledger/openPage.ts';
import { bundle } from './lib/bundle.ts';
import { figure } from './lib/figure.ts';
import { serveBench } from './lib/serveBench.ts';
import type { PolicyBench } from './policy/inPage.ts';
import { LANGUAGES, longText } from './policy/longText.ts';

declare const bench: PolicyBench;

const SIZE = 500_000;
const RUNS = 5;
/** MB/s. */
const GOAL = 5;
/** How many times as long twice the text may take. */
const MOST_GROWN = 2.2;
/** One walk of the segmenter is too short for the clock of a thread. */
const WALKS = 50;

/** Milliseconds this thread has worked. */
function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of the fastest of some runs. */
function fastest(act: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i++) {
    const start = now();
    act();
    best = Math.min(best, now() - start);
  }
  return best;
}

const rate = (bytes: number, ms: number): string => (bytes / 1e6 / (ms / 1000)).toFixed(1).padStart(6);

async function oneLanguage(lang: string): Promise<void> {
  const lexicon = await lexicons[lang]?.();
  if (!lexicon) return;
  const once = longText(lang, SIZE, lexicon.boundary);
  const twice = longText(lang, SIZE * 2, lexicon.boundary);
  readPolicyWith(lexicon, once);
  const ms = fastest(() => readPolicyWith(lexicon, once));
  const double = fastest(() => readPolicyWith(lexicon, twice));
  const splitter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const walks = () => {
    for (let i = 0; i < WALKS; i++) for (const _ of splitter.segment(once));
  };
  const floor = fastest(walks) / WALKS;
  const bytes = Buffer.byteLength(once);
  const grown = (double / ms) * (bytes / (Buffer.byteLength(twice) / 2));
  const speed = bytes / 1000 / ms;
  figure({
    what: `read a policy of 500 KB, ${lang}, Node`,
    ours: `${speed.toFixed(1)} MB/s`,
    against: 'half the text',
    ratio: grown,
    goal: `${GOAL} MB/s, ${MOST_GROWN}×`,
    isMissed: speed < GOAL || grown > MOST_GROWN,
  });
  console.log(
    `${lang.padEnd(8)} ${rate(bytes, ms)} ${rate(bytes, floor).padStart(22)} ${grown.toFixed(2).padStart(25)}×`,
  );
}

/** The same texts in real browsers, each language in a page of its own, by the clock on the wall. */
async function inBrowsers(): Promise<void> {
  const server = await serveBench(await bundle(`${import.meta.dirname}/policy/inPage.ts`));
  console.log('\nlanguage   MB/s in the browser');
  for (const kind of ['chrome', 'firefox'] as const) {
    const browser = await launch(kind);
    const speeds: { lang: string; speed: number }[] = [];
    for (const lang of LANGUAGES) {
      const lexicon = await lexicons[lang]?.();
      if (!lexicon) continue;
      const text = longText(lang, SIZE, lexicon.boundary);
      const page = await browser.newPage();
      await page.goto(server.url);
      await page.waitForFunction('globalThis.bench');
      const ms = await page.evaluate((...given) => bench.read(...given), lexicon, text, RUNS);
      await page.close();
      speeds.push({ lang, speed: Buffer.byteLength(text) / 1000 / ms });
      console.log(`${lang.padEnd(8)} ${rate(Buffer.byteLength(text), ms)} ${kind}`);
    }
    await browser.close();
    const [slowest = { lang: '', speed: 0 }] = speeds.sort((a, b) => a.speed - b.speed);
    const slow = speeds.filter(({ speed }) => speed < GOAL).map(({ lang }) => lang);
    figure({
      what: `read a policy of 500 KB, the slowest language (${slowest.lang}), ${kind}`,
      ours: `${slowest.speed.toFixed(1)} MB/s${slow.length > 1 ? ` (below the goal: ${slow.join(', ')})` : ''}`,
      against: '–',
      goal: `${GOAL} MB/s`,
      isMissed: slow.length > 0,
    });
  }
  server.close();
}

async function corpus(folder: string): Promise<void> {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  for (const text of texts) await readPolicy(text);
  const start = now();
  for (const text of texts) await readPolicy(text);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`corpus: ${texts.length} texts, ${bytes} bytes: ${rate(bytes, now() - start).trim()} MB/s`);
}

const [only] = process.argv.slice(2);
if (only) await oneLanguage(only);
else {
  console.log('language   MB/s   segmenter alone MB/s   time for twice the text');
  for (const lang of LANGUAGES) spawnSync(process.execPath, [import.meta.filename, lang], { stdio: 'inherit' });
  if (process.env.POLICY_CORPUS) await corpus(process.env.POLICY_CORPUS);
  await inBrowsers();
}
