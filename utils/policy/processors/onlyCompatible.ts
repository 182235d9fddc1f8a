import type { Patterns } from '../compile.ts';
import { foldIn } from '../foldIn.ts';

/** So near the name stands what it is made to work with. UTF-16 units. */
const NEAR = 40;
/** Between a name and "compatible": "OpenAI-compatible", "OpenAI API compatible". */
const LINK = /^(?: ?api)?[- ]?$/;
/** Between "compatible" and a name: an ending, a short word ("with"). */
const WITH = /^\p{L}*(?: \p{L}{1,5})? ?$/u;

/** True where a name only says what something is made to work with: "an OpenAI-compatible address" may be anybody's. */
export function onlyCompatible(
  p: Patterns,
  quote: string,
  { words, index }: { words: string; index: number },
): boolean {
  const { lang } = p.lexicon;
  const end = index + words.length;
  const behind = foldIn(lang, quote.slice(end, end + NEAR));
  const next = p.is.compatible.exec(behind);
  if (next && LINK.test(behind.slice(0, next.index))) return true;
  const before = foldIn(lang, quote.slice(Math.max(0, index - NEAR), index));
  const last = p.is.compatible.exec(before);
  return last !== null && WITH.test(before.slice(last.index + last[0].length));
}
