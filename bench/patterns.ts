/**
 * `npm run bench -- patterns`: whether any phrase of any lexicon can be made to run away. For each phrase, texts of pieces the
 * phrase itself accepts but for their end, repeated to a length and to twice that length; printed is, per language, the worst
 * ratio of the two times (linear = 2.0; none where the longer text never took LEAST) and the worst time per character. Fails on a ratio above LIMIT. `SHOW=1` prints the
 * phrases too. One process reads one language, as in the product: with the expressions of all fifteen in one, the engine stops
 * making fast code of them.
 */
import { spawnSync } from 'node:child_process';
import { compile } from '../utils/policy/compile.ts';
import { type Element, expressionTree } from '../utils/policy/expressionTree.ts';
import { lexicons } from '../utils/policy/lexicons.ts';
import { PHRASE_KEYS, RIGHTS } from '../utils/policy/types.ts';
import { figure } from './lib/figure.ts';

/** UTF-16 units: more than any text a phrase is tried on. */
const LENGTH = 4_000;
/** Quadratic would be 4. */
const LIMIT = 3;
/** Milliseconds for the longer text. A phrase that reads each letter once needs far less, one that reads all again from each letter far more. */
const LEAST = 2;
/** What looks steep is asked again with texts so many times as long, where other work on the machine weighs less. */
const LONGER = 8;
const LETTERS = ['a', ' ', '1', "'", 'é', 'ж', 'の', '가', '中', '.', ','];
/** Repetitions are tried with none and with as many as they allow, up to this. */
const MOST = 6;

/** Something an element accepts, repeated as rarely or as often as it may be. */
function accepted(elements: Element[], often: boolean, branch: number): string {
  return elements.map((element) => acceptedBy(element, often, branch)).join('');
}

function acceptedBy(
  { kind, characters, source, alternatives, min, max }: Element,
  often: boolean,
  branch: number,
): string {
  const times = often ? Math.min(max, MOST) : min;
  if (kind === 'place' || kind === 'end') return '';
  const one =
    kind === 'characters'
      ? (characters[branch % characters.length] ?? '')
      : kind === 'any'
        ? (LETTERS.find((letter) => new RegExp(`^${source}$`, 'u').test(letter)) ?? '')
        : accepted(alternatives[branch % alternatives.length] ?? [], often, branch);
  return one.repeat(times);
}

/** Pieces of a match that lack its end. */
function* hardPieces(source: string): Generator<string> {
  for (const elements of expressionTree(source))
    for (const often of [false, true])
      for (const branch of [0, 1, 2])
        for (const kept of new Set([elements.length - 1, Math.ceil(elements.length / 2), elements.length])) {
          const piece = accepted(elements.slice(0, kept), often, branch);
          // With a letter behind it a whole match misses where a word must end.
          for (const between of kept < elements.length ? ['', ' '] : ['x', 'x ']) if (piece) yield piece + between;
        }
}

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Milliseconds of the fastest of some searches through the whole text. */
function time(expression: RegExp, text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text))
      if (match[0] === '') expression.lastIndex++;
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** How much longer the second text takes: the fastest of each, in turns, so that other work slows both. */
function growth(expression: RegExp, once: string, twice: string): number {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < 15; i++) {
    short = Math.min(short, time(expression, once, 1));
    long = Math.min(long, time(expression, twice, 1));
    if (i > 2 && long / short < 2.2) break;
  }
  return long / short;
}

/** Whether all phrases of a language are linear. */
async function linear(lang: string): Promise<boolean> {
  const lexicon = await lexicons[lang]?.();
  if (!lexicon) return false;
  const p = compile(lexicon);
  const phrases = [
    ...PHRASE_KEYS.flatMap((key) => lexicon.phrases[key]),
    ...RIGHTS.flatMap((right) => lexicon.rights[right]),
  ]
    .concat(lexicon.age)
    .map((phrase) => phrase.replace(/^~/, '').replaceAll('\\b', '(?![\\p{L}\\p{N}])'))
    // What a language joins to ask for training or for a denial in one clause.
    .concat(
      [p.training, p.improving, p.keptNot, p.notDeleted].map(({ expression }) => expression.source),
      p.period.source,
    );
  let steepest = { ratio: 0, source: 'none looked steep' };
  let dearest = { cost: 0, source: '' };
  for (const source of phrases) {
    const guard = lexicon.boundary ? '(?<![\\p{L}\\p{N}])' : '';
    const expression = new RegExp(`${guard}(?:${source})`, 'gu');
    for (const piece of new Set(hardPieces(source))) {
      const text = repeated(piece, LENGTH * 2);
      let long = time(expression, text, 1);
      if (long > LEAST) long = time(expression, text, 9);
      if (long > dearest.cost * text.length)
        dearest = { cost: Math.min(long, time(expression, text, 5)) / text.length, source };
      if (long < LEAST) continue;
      const ratio = growth(expression, repeated(piece, LENGTH * LONGER), repeated(piece, LENGTH * LONGER * 2));
      if (ratio > steepest.ratio) steepest = { ratio, source };
    }
  }
  console.log(
    `${lang.padEnd(8)} ${String(phrases.length).padStart(8)} ${(steepest.ratio ? `${steepest.ratio.toFixed(2)}×` : 'none').padStart(12)} ${(dearest.cost * 1000).toFixed(2).padStart(27)}`,
  );
  if (steepest.ratio > 0)
    figure({
      what: `the steepest phrase of the lexicon, ${lang}`,
      ours: `${(dearest.cost * 1000).toFixed(2)} µs a character at worst`,
      against: 'half the text',
      ratio: steepest.ratio,
      goal: `${LIMIT}×`,
      isMissed: steepest.ratio > LIMIT,
    });
  if (steepest.ratio > LIMIT) console.log(`  runs away: ${steepest.source}`);
  if (process.env.SHOW) console.log(`  steepest: ${steepest.source}\n  dearest: ${dearest.source}`);
  return steepest.ratio <= LIMIT;
}

const [only] = process.argv.slice(2);
if (only) process.exitCode = (await linear(only)) ? 0 : 1;
else {
  console.log('language  phrases  worst ratio   µs per character at worst');
  const runs = Object.keys(lexicons).map((lang) =>
    spawnSync(process.execPath, [import.meta.filename, lang], { stdio: 'inherit' }),
  );
  process.exitCode = runs.some(({ status }) => status !== 0) ? 1 : 0;
}
