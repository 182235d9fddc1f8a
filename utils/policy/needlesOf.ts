import { type Element, expressionTree } from './expressionTree.ts';

/** Stands in a needle for "here the word ends". No text to be read holds it. */
export const END = '\u0000';
/** UTF-16 units. Longer needles tell little more. */
const LONGEST = 8;
/** More needles than these say too little: the rest of the expression is left out of them. */
const MOST = 24;

/** What a place of the expression may begin with so far; `open` while the next element follows at once. */
interface Beginning {
  text: string;
  open: boolean;
}

/**
 * Strings one of which stands in every match of the expression, where a word begins; an empty one says: none is known.
 * "(?:your|any) [a-z]+ training" is better known by "training" than by its first word, so the longest are taken.
 * @param anywhere that no word needs to begin there
 */
export function needlesOf(source: string, anywhere: boolean): string[] {
  return expressionTree(source).flatMap((elements) => bestOf(elements, anywhere));
}

function bestOf(elements: Element[], anywhere: boolean): string[] {
  let best = [''];
  let wordBegins = true;
  elements.forEach((element, i) => {
    if (wordBegins || anywhere) {
      const needles = [...new Set(ofSequence(elements.slice(i)).map(({ text }) => text))];
      if (shortest(needles) > shortest(best)) best = needles;
    }
    wordBegins = endsInSpace(element) && (element.min > 0 || wordBegins);
  });
  return best;
}

const shortest = (needles: string[]): number => Math.min(...needles.map((needle) => needle.length));

/** Whether a space is the last thing an element takes. */
function endsInSpace({ kind, characters, alternatives }: Element): boolean {
  if (kind === 'characters') return characters.every((character) => character === ' ');
  if (kind !== 'group') return false;
  return alternatives.every((elements) => {
    const last = elements.at(-1);
    return last !== undefined && last.min > 0 && endsInSpace(last);
  });
}

function ofAlternatives(alternatives: Element[][]): Beginning[] {
  return alternatives.flatMap(ofSequence);
}

function ofSequence(elements: Element[]): Beginning[] {
  let begun: Beginning[] = [{ text: '', open: true }];
  for (const element of elements) {
    if (!begun.some(({ open }) => open)) break;
    const longer = begun.flatMap((one) => (one.open ? followedBy(one, element) : [one]));
    if (longer.length > MOST) return begun.map((one) => ({ ...one, open: false }));
    begun = longer;
  }
  return begun;
}

function followedBy({ text }: Beginning, element: Element): Beginning[] {
  const { kind, min, max } = element;
  if (kind === 'place') return [{ text, open: true }];
  if (kind === 'end') return [{ text: text + END, open: false }];
  const next: Beginning[] =
    kind === 'any'
      ? [{ text: '', open: false }]
      : kind === 'group'
        ? ofAlternatives(element.alternatives)
        : element.characters.map((character) => ({ text: character, open: true }));
  const longer = next.map((one) => ({
    text: (text + one.text).slice(0, LONGEST),
    // What may stand twice is followed by itself or by the next element: the needle ends there.
    open: one.open && max === 1 && text.length + one.text.length < LONGEST,
  }));
  return min === 0 ? [...longer, { text, open: true }] : longer;
}
