/**
 * `npm run bench -- policy`: MB/s of the policy reader per language, in Node and in both browsers, on 500 KB of the sentences
 * that specify the reader, and how many times as long twice the text takes (linear = 2.0). Each of those sentences is one some
 * rule is about, which is harder to read than a policy: `--texts DIR` (a folder of *.txt, in any of the languages) measures
 * the same on 500 KB of those, and on each of them by itself. Floor to compare with: walking the text once with
 * `Intl.Segmenter`, without which no reader of sentences can do.
 *
 * As in the product, one process reads one language: with the expressions of all fifteen in one process, the browser's engine
 * stops making fast code of them. No sentence stands twice in a text, so nothing can be known from before. The time is that
 * of the thread, which other work on the machine lengthens less than time on the wall.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { lexicons } from '../utils/policy/lexicons.ts';
import { readPolicyWith } from '../utils/policy/readPolicyWith.ts';
import { launch } from './ledger/openPage.ts';
import { bundle } from './lib/bundle.ts';
import { figure } from './lib/figure.ts';
import { serveBench } from './lib/serveBench.ts';
import { bytesOf } from './policy/bytesOf.ts';
import type { PolicyBench } from './policy/inPage.ts';
import { LANGUAGES } from './policy/longText.ts';
import { samplesOf } from './policy/samplesOf.ts';

declare const bench: PolicyBench;

const RUNS = 8;
/** MB/s. */
const GOAL = 5;
/** How many times as long twice the text may take. */
const MOST_GROWN = 2.2;
/** One walk of the segmenter is too short for the clock of a thread. */
const WALKS = 20;

/** Milliseconds this thread has worked. */
function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of the fastest of some runs of each work. They take turns: when the engine has made fast code decides much. */
function fastest(...works: (() => unknown)[]): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < RUNS; run++)
    works.forEach((work, i) => {
      const start = now();
      work();
      best[i] = Math.min(best[i] as number, now() - start);
    });
  return best;
}

const shown = (speed: number): string => speed.toFixed(1).padStart(5);

async function oneLanguage(lang: string, folder?: string): Promise<void> {
  const lexicon = await lexicons[lang]?.();
  if (!lexicon) return;
  const splitter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  for (const { what, texts, twice } of samplesOf(lang, lexicon.boundary, folder)) {
    const read = (all: string[]) => () => {
      for (const text of all) readPolicyWith(lexicon, text);
    };
    const walk = () => {
      for (let i = 0; i < WALKS; i++) for (const text of texts) for (const _ of splitter.segment(text));
    };
    read(texts)();
    const [ms = 0, walked = 0, double = 0] = fastest(read(texts), walk, ...(twice ? [read(twice)] : []));
    const bytes = bytesOf(texts);
    const speed = bytes / 1000 / ms;
    const grown = twice ? (double / ms) * ((2 * bytes) / bytesOf(twice)) : undefined;
    figure({
      what: `read ${what}, ${lang}, Node`,
      ours: `${speed.toFixed(1)} MB/s`,
      against: twice ? 'half the text' : '–',
      ...(grown && { ratio: grown }),
      goal: grown ? `${GOAL} MB/s, ${MOST_GROWN}×` : `${GOAL} MB/s`,
      isMissed: speed < GOAL || (grown ?? 0) > MOST_GROWN,
    });
    const growth = grown ? `, twice the text ${grown.toFixed(2)}×` : '';
    const floor = `, segmenter alone ${((bytes * WALKS) / 1000 / walked).toFixed(0)} MB/s`;
    console.log(`${lang}  ${what.padEnd(24)} ${shown(speed)} MB/s${floor}${growth}`);
  }
}

/** The same texts in real browsers, each language in a page of its own, by the clock on the wall. */
async function inBrowsers(folder?: string): Promise<void> {
  const server = await serveBench(await bundle(`${import.meta.dirname}/policy/inPage.ts`));
  for (const kind of ['chrome', 'firefox'] as const) {
    const browser = await launch(kind);
    const speeds: { what: string; lang: string; speed: number }[] = [];
    for (const lang of LANGUAGES) {
      const lexicon = await lexicons[lang]?.();
      if (!lexicon) continue;
      const page = await browser.newPage();
      await page.goto(server.url);
      await page.waitForFunction('globalThis.bench');
      for (const { what, texts } of samplesOf(lang, lexicon.boundary, folder)) {
        const ms = await page.evaluate((...given) => bench.read(...given), lexicon, texts, RUNS);
        const speed = bytesOf(texts) / 1000 / ms;
        speeds.push({ what, lang, speed });
        console.log(`${lang}  ${what.padEnd(24)} ${shown(speed)} MB/s, ${kind}`);
      }
      await page.close();
    }
    await browser.close();
    for (const [what, all] of Map.groupBy(speeds, (one) => one.what)) {
      const [slowest = { lang: '', speed: 0 }] = all.sort((a, b) => a.speed - b.speed);
      const slow = all.filter(({ speed }) => speed < GOAL).map(({ lang }) => lang);
      figure({
        what: `read ${what}, the slowest language (${slowest.lang}), ${kind}`,
        ours: `${slowest.speed.toFixed(1)} MB/s${slow.length > 1 ? ` (below the goal: ${slow.join(', ')})` : ''}`,
        against: '–',
        goal: `${GOAL} MB/s`,
        isMissed: slow.length > 0,
      });
    }
  }
  server.close();
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { texts: { type: 'string' } } });
const [only] = positionals;
if (only) await oneLanguage(only, values.texts);
else {
  const given = values.texts ? ['--texts', values.texts] : [];
  for (const lang of LANGUAGES)
    spawnSync(process.execPath, [import.meta.filename, lang, ...given], { stdio: 'inherit' });
  await inBrowsers(values.texts);
}
