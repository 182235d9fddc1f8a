import { stripped } from './stripped.ts';
import type { Lexicon } from './types.ts';

/** So few letters with accents are names; the rest was typed without. */
const HARDLY_ANY = 0.002;

/** What a UTF-16 unit is to this question. */
const UNKNOWN = 0;
const OTHER = 1;
const PLAIN = 2;
const ACCENTED = 3;
const MARK = 4;
const kinds = new Uint8Array(0x10000);

const cache = new WeakMap<Lexicon, Lexicon>();

function kindOf(code: number): number {
  const sign = String.fromCharCode(code);
  if (/\p{Script=Latin}\p{M}|[łđø]/iu.test(sign.normalize('NFD'))) return ACCENTED;
  if (/\p{Script=Latin}/u.test(sign)) return PLAIN;
  return /\p{M}/u.test(sign) ? MARK : OTHER;
}

/** True for a text in Latin letters that was typed on a keyboard without accents ("duree de conservation"). */
function typedWithoutAccents(text: string): boolean {
  let letters = 0;
  let accents = 0;
  let before = OTHER;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (kinds[code] === UNKNOWN) kinds[code] = kindOf(code);
    const kind = kinds[code] as number;
    if (kind === PLAIN || kind === ACCENTED) letters++;
    if (kind === ACCENTED || (kind === MARK && before === PLAIN)) {
      accents++;
      // No text of this length has letters enough.
      if (accents >= text.length * HARDLY_ANY) return false;
    }
    before = kind;
  }
  return letters > 0 && accents < letters * HARDLY_ANY;
}

/** The lexicon as the text spells its words: without accents where it has none. Remembered, so that it is compiled once. */
export function asTyped(lexicon: Lexicon, text: string): Lexicon {
  if (!typedWithoutAccents(text)) return lexicon;
  const known = cache.get(lexicon);
  if (known) return known;
  const bare = JSON.parse(stripped(JSON.stringify(lexicon))) as Lexicon;
  // Without its accents Vietnamese "sáu" (six) is "sau" (after): a number that is another word then is no number.
  const plain = new Set(JSON.stringify(lexicon.phrases).match(/\p{L}+/gu));
  for (const word of Object.keys(lexicon.numbers))
    if (!(stripped(word) in lexicon.numbers) && plain.has(stripped(word))) delete bare.numbers[stripped(word)];
  cache.set(lexicon, bare);
  return bare;
}
