import { describe, expect, it } from 'vitest';
import { type Element, expressionTree, WORD_ENDS } from './expressionTree.ts';
import { lexicons } from './lexicons.ts';
import { PHRASE_KEYS, RIGHTS } from './types.ts';

/** More ways than these to share out the same letters are a way to take time without end. */
const MOST_WAYS = 1_000_000;
/** Where one of these stands a word may begin, and with it the phrase once more. */
const BETWEEN_WORDS = [' ', "'", '-', ',', '.'];

/**
 * Repetitions without end that can read over a place where the phrase may begin again: each of n beginnings then reads up to
 * n letters. Within a word there is one beginning, so `\p{L}*` is no fault there; at the end of a phrase nothing can fail.
 */
function faults(alternatives: Element[][], anywhere: boolean, atEnd = true): string[] {
  return alternatives.flatMap((elements) =>
    elements.flatMap(({ kind, characters, source, max, alternatives: inner }, i) => {
      const last = atEnd && i === elements.length - 1;
      const goesOn =
        anywhere ||
        kind === 'group' ||
        BETWEEN_WORDS.some((sign) =>
          kind === 'any' ? new RegExp(`^${source}$`, 'u').test(sign) : characters.includes(sign),
        );
      const own = max === Number.POSITIVE_INFINITY && goesOn && !last ? [source || kind] : [];
      return [...own, ...faults(inner, anywhere, last)];
    }),
  );
}

/** Ways in which a phrase can share out a run of letters among its repetitions, at most. */
function ways(alternatives: Element[][]): number {
  const each = alternatives.map((elements) =>
    elements.reduce((all, { min, max, alternatives: inner }) => {
      const choices = Number.isFinite(max) ? max - min + 1 : 1;
      return all * choices * ways(inner);
    }, 1),
  );
  return Math.max(1, ...each);
}

/** Endings of a word without end, each before letters of any kind, which can be letters of that word: two of them in a phrase are shared out in too many ways. */
const endingsBeforeAny = (source: string): number => source.match(/\\p\{L\}[*+]\[\^/g)?.length ?? 0;

describe.each(Object.keys(lexicons))('no phrase in %s', (lang) => {
  const phrases = async (): Promise<{ source: string; anywhere: boolean }[]> => {
    const lexicon = await lexicons[lang]?.();
    if (!lexicon) throw new Error(`no lexicon for ${lang}`);
    return [
      ...PHRASE_KEYS.flatMap((key) => lexicon.phrases[key]),
      ...RIGHTS.flatMap((right) => lexicon.rights[right]),
      ...Object.values(lexicon.units).flat(),
      ...Object.keys(lexicon.spans ?? {}),
      ...lexicon.age,
    ].map((phrase) => ({
      source: phrase.replace(/^~/, '').replaceAll('\\b', WORD_ENDS),
      anywhere: !lexicon.boundary || phrase.startsWith('~'),
    }));
  };

  it('reads on without end where it may begin again', async () => {
    for (const { source, anywhere } of await phrases())
      expect(faults(expressionTree(source), anywhere), source).toEqual([]);
  });

  it('can be read in too many ways', async () => {
    for (const { source } of await phrases()) {
      expect(ways(expressionTree(source)), source).toBeLessThan(MOST_WAYS);
      expect(endingsBeforeAny(source), source).toBeLessThan(2);
    }
  });
});

it.each([
  ['see (?:[a-z]+ )*data', false],
  ["n'(?:[\\p{L}']+ ){0,3}vend", false],
  ['not [a-z, ]+sold', false],
  ['cookie[\\p{L} ]*', true],
  ['verkauf\\p{L}* nicht', true],
  ['[^.]{0,60}sold', true],
])('%s is linear: %s', (source, linear) => {
  expect(faults(expressionTree(source), false).length === 0).toBe(linear);
});

it('knows no end of a word inside of words', () => {
  expect(faults(expressionTree('保存\\p{L}*ない'), true)).toHaveLength(1);
  expect(ways(expressionTree('(?:(?:a{0,99}){0,99}){0,99}b'))).toBeGreaterThanOrEqual(MOST_WAYS);
});

it('regression: counts the endings of a phrase that took half a minute of 8,000 letters', () => {
  expect(endingsBeforeAny('taraf\\p{L}*[^.,;]{0,40}eğit\\p{L}*[^.,;]{0,20}izin verm\\p{L}*')).toBe(2);
});
