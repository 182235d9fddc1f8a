import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { fold } from './fold.ts';
import { lexicons } from './lexicons.ts';
import spec from './sentences.json' with { type: 'json' };
import { PHRASE_KEYS, RIGHTS } from './types.ts';

/** What the sieve lets through, against the same expressions tried on every text. */
describe.each(Object.entries(spec))('in %s, the sieve loses no match', (lang, { cases }) => {
  const sentences = cases.map(([sentence]) => fold(String(sentence)));
  const words = [...new Set(sentences.flatMap((sentence) => sentence.split(' ')))];

  const check = async (texts: string[]) => {
    const lexicon = await lexicons[lang]?.();
    if (!lexicon) throw new Error(`no lexicon for ${lang}`);
    const p = compile(lexicon);
    const pairs = [...PHRASE_KEYS.map((key) => p.is[key]), ...RIGHTS.map((right) => p.rights[right])].concat(
      p.ages,
      p.training,
      p.improving,
      p.keptNot,
      p.notDeleted,
    );
    p.look(texts.map((text) => ({ low: text, context: text, lead: '', heading: '' })));
    for (const text of texts)
      for (const sieved of pairs) {
        const bare = sieved.expression.exec(text);
        expect(sieved.exec(text), `${sieved.expression.source} in ${text}`).toEqual(bare);
        expect(sieved.test(text)).toBe(bare !== null);
        // Asked again, it remembers what came of it.
        expect(sieved.exec(text)).toEqual(bare);
        expect(sieved.test(text)).toBe(bare !== null);
      }
  };

  it('of whole sentences', async () => {
    await check(sentences);
  });

  it('of pieces of them, joined anywhere', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).chain((word) => fc.nat(word.length).map((at) => word.slice(at))),
      fc.constantFrom('', ' ', '.', "'", '-', '1', 'é', '漢', '𝐚', '\ud835', '\u0301'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', ' '), async (pieces, between) => {
        await check([pieces.join(between)]);
      }),
      { numRuns: 60 },
    );
  });
});
