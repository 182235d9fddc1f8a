import type { Patterns } from '../compile.ts';

/** So far behind a verb stands what it is done to. UTF-16 units. */
const OBJECT = 30;

/** "We do not store card numbers" says nothing of pictures, whatever else the sentence names. */
export function deniesOther(p: Patterns, low: string, match: RegExpExecArray): boolean {
  // Where the verb comes last, what it is done to stands before it ("ohne sensible Daten zu speichern").
  const object = p.lexicon.verbLast ? match[0] : low.slice(match.index + match[0].length).slice(0, OBJECT);
  const other = p.is.otherData.exec(object);
  return other !== null && !p.is.content.test(object.slice(0, other.index));
}
