/**
 * `npm run bench -- policy`: MB/s of the policy reader on a text of 500 KB per language, the ratio when the text doubles
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
import spec from '../utils/policy/sentences.json' with { type: 'json' };

const SIZE = 500_000;
const RUNS = 5;
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

/** Policy-like text of `bytes` UTF-8 bytes; a counter makes each sentence one of its own. */
function longText(title: string, sentences: string[], bytes: number, spaced: boolean): string {
  const rounds = [title];
  for (let size = 0; size < bytes; ) {
    const own = (sentence: string, i: number) =>
      sentence.replace(/[.。]?$/u, (end) => `${spaced ? ' ' : ''}q${rounds.length}z${i}${end}`);
    const round = `\n${sentences.map(own).join(' ')}\n`;
    rounds.push(round);
    size += Buffer.byteLength(round);
  }
  return rounds.join('');
}

const rate = (bytes: number, ms: number): string => (bytes / 1e6 / (ms / 1000)).toFixed(1).padStart(6);

async function oneLanguage(lang: string): Promise<void> {
  const lexicon = await lexicons[lang]?.();
  if (!lexicon) return;
  const { title, cases } = spec[lang as keyof typeof spec];
  const sentences = cases.map(([sentence]) => String(sentence));
  const once = longText(title, sentences, SIZE, lexicon.boundary);
  const twice = longText(title, sentences, SIZE * 2, lexicon.boundary);
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
  console.log(
    `${lang.padEnd(8)} ${rate(bytes, ms)} ${rate(bytes, floor).padStart(22)} ${grown.toFixed(2).padStart(25)}×`,
  );
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
  for (const lang of Object.keys(spec)) spawnSync(process.execPath, [import.meta.filename, lang], { stdio: 'inherit' });
  if (process.env.POLICY_CORPUS) await corpus(process.env.POLICY_CORPUS);
}
