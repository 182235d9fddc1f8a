import { expect, it } from 'vitest';
import { WORD_ENDS } from './expressionTree.ts';
import { END, needlesOf } from './needlesOf.ts';

it.each([
  ['data', ['data']],
  ['colou?r', ['colour', 'color']],
  ['(?:we|us) sell', ['we sell', 'us sell']],
  ['sell|buy', ['sell', 'buy']],
  ['re-?train', ['re-train', 'retrain']],
  ['[ae]b', ['ab', 'eb']],
  [`ai${WORD_ENDS}`, [`ai${END}`]],
  [`(?:sub-?)?process${WORD_ENDS}`, ['sub-proc', 'subproce', `process${END}`]],
  ['(?<!pre-)train(?!s of)', ['train']],
  // What may stand twice is followed by itself: the needle ends there.
  ['no (?:x ){0,2}y', ['no x ', 'no y']],
  ['\\p{L}+ing', ['']],
  // A later word tells more than the first.
  ['(?:your|any) [a-z]+ training', ['training']],
  ['not (?:[a-z]+ ){0,6}(?:stored|retained)', ['stored', 'retained']],
  ['(?:us|utiliz)\\p{L}* (?:(?:a|b) )?for training', ['a for tr', 'b for tr', 'for trai']],
  ['ne\\s?(?:[a-z]+ ){0,3}vend', ['ne', 'nevend']],
  ['no[^.]{0,9}stored', ['no', 'nostored']],
  ['(?:a)?[^.]{0,9}b', ['']],
  ['(\\d)x', [...'0123456789'].map((digit) => `${digit}x`)],
])('in a match of %s stands one of %j, where a word begins', (source, needles) => {
  expect(needlesOf(source, false)).toEqual(needles);
});

it('refuses an expression it cannot read', () => {
  expect(() => needlesOf('(?:a', false)).toThrow(SyntaxError);
  expect(() => needlesOf('a)', false)).toThrow(SyntaxError);
});

it('looks inside of words where it may', () => {
  expect(needlesOf('no[^.]{0,9}stored', true)).toEqual(['stored']);
});
