import { allMatches } from './allMatches.ts';

/** "(1)", "ii)", "b)": the mark of a part of a list that stands inside a sentence. */
const MARK = /(?<![\p{L}\p{N}])\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|vi{0,3})\)\s/gu;

/**
 * The parts of a list inside a sentence ("we use it to (1) run the service; (2) train; (3) with your consent, write to you"),
 * each behind the words that open the list, and the sentence without its marks; the sentence itself where it holds no such list.
 */
export function partsOf(low: string): { parts: string[]; whole: string } {
  const marks = allMatches(MARK, low);
  if (marks.length < 2) return { parts: [low], whole: low };
  const opening = low.slice(0, marks[0]?.index);
  const parts = marks.map((mark, i) => `${opening}${low.slice(mark.index + mark[0].length, marks[i + 1]?.index)}`);
  return { parts, whole: low.replace(MARK, '') };
}
