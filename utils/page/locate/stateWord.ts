import { foldText } from './foldText.ts';
import words from './stateWords.json' with { type: 'json' };

export type SaidState = 'on' | 'off';

const SAID = new Map<string, SaidState>([
  ...words.on.map((word) => [foldText(word), 'on'] as const),
  ...words.off.map((word) => [foldText(word), 'off'] as const),
]);

/** The last word of each: nearly every name is done with after one look at its own last word. */
const LAST = new Set([...SAID.keys()].map((said) => lastWord(said)));

/** Longest first, so that "turned on" is not read as "on" after "turned". */
const LONGEST_WORDS = 3;

function lastWord(folded: string): string {
  return withoutBrackets(folded.slice(folded.lastIndexOf(' ') + 1));
}

function withoutBrackets(folded: string): string {
  return folded.replace(/^\(|\)$/g, '');
}

/** The state a whole text says: "On", "Aus". Undefined for anything longer than such a word. */
export const stateSaid = (folded: string): SaidState | undefined => SAID.get(withoutBrackets(folded));

/**
 * Takes a state word off the end of a folded name: "memory, on" → "memory". The word must stand apart (a space before
 * it), so that nothing is cut out of a longer word.
 */
export function cutStateWord(folded: string): { rest: string; said: SaidState } | undefined {
  if (!LAST.has(lastWord(folded))) return undefined;
  const words = folded.split(' ');
  for (let count = Math.min(LONGEST_WORDS, words.length - 1); count > 0; count--) {
    const said = stateSaid(words.slice(-count).join(' '));
    if (said)
      return {
        rest: words
          .slice(0, -count)
          .join(' ')
          .replace(/[\s,;:.·|/-]+$/, ''),
        said,
      };
  }
  return undefined;
}
