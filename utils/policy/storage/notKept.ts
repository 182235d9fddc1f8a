import type { Patterns } from '../compile.ts';
import { deniesOther } from './deniesOther.ts';

/** "Unless" and a space, in UTF-16 units. */
const JUST_BEFORE = 10;

/** "Not … kept" where "not" belongs to "kept": in "do not share the images we keep" it belongs to "share". */
export function notKept(p: Patterns, low: string): RegExpExecArray | null {
  // "Kept for a month, unless zero retention is switched on" keeps.
  const excepted = ({ index }: RegExpExecArray): boolean =>
    p.is.except.test(low.slice(Math.max(0, index - JUST_BEFORE), index));
  const phrase = p.is.notStored.exec(low);
  if (phrase && (excepted(phrase) || deniesOther(p, low, phrase))) return null;
  // A verb that holds its "not" and its "we" in one word ("saklamıyoruz") denies itself.
  const oneWord = p.lexicon.boundary && phrase !== null && !/\s/.test(phrase[0]);
  if (phrase && (oneWord || !p.is.firstPerson.test(phrase[0]))) return phrase;
  const match = p.keptNot.exec(low);
  if (!match || excepted(match) || deniesOther(p, low, match)) return null;
  const others = [p.is.sell, p.is.uses, p.is.trainVerb, p.is.improveVerb];
  return others.some((other) => other.test(match[0])) || p.is.but.test(match[0]) ? null : match;
}
