import type { Lexicon } from './types.ts';

/** Letters with a stroke through them, which no decomposition takes off. */
const STROKES = new Map([
  ['ł', 'l'],
  ['đ', 'd'],
  ['ø', 'o'],
]);
/** So few letters with accents are names; the rest was typed without. */
const HARDLY_ANY = 0.002;

const cache = new WeakMap<Lexicon, Lexicon>();

/** True for a text in Latin letters that was typed on a keyboard without accents ("duree de conservation"). */
function typedWithoutAccents(text: string): boolean {
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const accents = text.normalize('NFD').match(/\p{Script=Latin}\p{M}|[łđø]/giu)?.length ?? 0;
  return letters > 0 && accents < letters * HARDLY_ANY;
}

/** The lexicon as the text spells its words: without accents where it has none. Remembered, so that it is compiled once. */
export function asTyped(lexicon: Lexicon, text: string): Lexicon {
  if (!typedWithoutAccents(text)) return lexicon;
  const known = cache.get(lexicon);
  if (known) return known;
  const bare = JSON.parse(stripped(JSON.stringify(lexicon))) as Lexicon;
  cache.set(lexicon, bare);
  return bare;
}

/** Letters without their accents; everything else, expressions too, stays as it is. */
function stripped(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[łđø]/gu, (letter) => STROKES.get(letter) ?? letter);
}
