import type { Patterns } from '../compile.ts';
import { foldIn } from '../foldIn.ts';
import type { Unit } from '../types.ts';

/** The mark of a list item stands before its text in the quote alone. UTF-16 units. */
const MARK = 4;

/** "We do not share … with X": negation and sharing stand together before the name, or after it where the verb comes last. */
export function deniesSharing(p: Patterns, unit: Unit, { words, index }: { words: string; index: number }): boolean {
  const { low } = unit;
  if (p.is.except.test(low)) return false;
  const at = low.indexOf(foldIn(p.lexicon.lang, words), Math.max(0, index - MARK));
  if (at < 0) return false;
  if (p.lexicon.verbLast) {
    const after = low.slice(at, at + 60).split(/[,、;。]/u)[0] ?? '';
    const shared = p.is.processor.exec(after) ?? p.is.uses.exec(after);
    if (shared && p.is.negation.test(after.slice(shared.index, shared.index + shared[0].length + 8))) return true;
  }
  const before = low.slice(0, at);
  // "No picture, no text and no name is sent to …": each "no" may be the one of the sending.
  for (let from = 0; ; ) {
    const negated = p.is.negation.exec(before.slice(from));
    if (!negated) return false;
    if (reachesName(p, before.slice(from + negated.index))) return true;
    from += negated.index + negated[0].length;
  }
}

/** "Not" and what is denied are so near each other. UTF-16 units. */
const REACH = 45;
/** So near stands the name behind them. UTF-16 units. */
const REACH_OF_NAME = 160;

/** The words from "not" up to a name speak of sharing, with nothing in between. */
function reachesName(p: Patterns, words: string): boolean {
  if (words.length >= REACH_OF_NAME || p.is.but.test(words)) return false;
  return [p.is.processor, p.is.uses].some((word) => {
    const shared = word.exec(words);
    return shared !== null && shared.index < REACH && !/[,;:]/.test(words.slice(0, shared.index));
  });
}
