import type { Patterns } from '../compile.ts';

/** So far behind a verb stands what it is done to. UTF-16 units. */
const OBJECT = 30;

/** "We do not store card numbers" says nothing of pictures, whatever else the sentence names. */
export function deniesOther(p: Patterns, low: string, match: RegExpExecArray): boolean {
  if (p.lexicon.verbLast) return false;
  const object = low.slice(match.index + match[0].length).slice(0, OBJECT);
  const other = p.is.otherData.exec(object);
  return other !== null && !p.is.content.test(object.slice(0, other.index));
}
