/**
 * `npm run bench -- policy`: MB/s of the policy reader on a text of 500 KB per language, the ratio when the text doubles
 * (linear = 2.0), and on `POLICY_CORPUS=DIR` (a folder of *.txt) when one is named. Floor to compare with: walking the same
 * text once with `Intl.Segmenter`, without which no reader of sentences can do.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicons } from '../utils/policy/lexicons.ts';
import { readPolicy } from '../utils/policy/readPolicy.ts';
import { readPolicyWith } from '../utils/policy/readPolicyWith.ts';
import spec from '../utils/policy/sentences.json' with { type: 'json' };

const SIZE = 500_000;

/** Milliseconds of the fastest of `runs`. */
function fastest(runs: number, act: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    act();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Policy-like text of `bytes` UTF-8 bytes. */
function longText(title: string, sentences: string[], bytes: number): string {
  const round = `\n${sentences.join(' ')}\n`;
  return title + round.repeat(Math.ceil(bytes / Buffer.byteLength(round)));
}

const rate = (bytes: number, ms: number): string => (bytes / 1e6 / (ms / 1000)).toFixed(1).padStart(6);

console.log('language   MB/s   segmenter alone MB/s   time for twice the text');
for (const [lang, { title, cases }] of Object.entries(spec)) {
  const lexicon = await lexicons[lang]?.();
  if (!lexicon) continue;
  const sentences = cases.map(([sentence]) => String(sentence));
  const once = longText(title, sentences, SIZE);
  const twice = longText(title, sentences, SIZE * 2);
  readPolicyWith(lexicon, once.slice(0, 20_000));
  const ms = fastest(3, () => readPolicyWith(lexicon, once));
  const double = fastest(3, () => readPolicyWith(lexicon, twice));
  const splitter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const floor = fastest(3, () => [...splitter.segment(once)].length);
  const bytes = Buffer.byteLength(once);
  console.log(
    `${lang.padEnd(8)} ${rate(bytes, ms)} ${rate(bytes, floor).padStart(22)} ${(double / ms).toFixed(2).padStart(25)}×`,
  );
}

const folder = process.env.POLICY_CORPUS;
if (folder) {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  for (const text of texts) await readPolicy(text);
  const start = performance.now();
  for (const text of texts) await readPolicy(text);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`corpus: ${texts.length} texts, ${bytes} bytes: ${rate(bytes, performance.now() - start).trim()} MB/s`);
}
