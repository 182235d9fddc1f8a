import { foldText } from './foldText.ts';
import words from './stateWords.json' with { type: 'json' };

export type SaidState = 'on' | 'off';

/** Made at the first name, not as the script starts: most pages that are watched have none to read. */
let made: { said: Map<string, SaidState>; last: Set<string> } | undefined;

/** What each text says; and the last word of each: nearly every name is done with after one look at its own last word. */
function table() {
  if (made) return made;
  const said = new Map<string, SaidState>([
    ...words.on.map((word) => [foldText(word), 'on'] as const),
    ...words.off.map((word) => [foldText(word), 'off'] as const),
  ]);
  made = { said, last: new Set([...said.keys()].map(lastWord)) };
  return made;
}

/** Longest first, so that "turned on" is not read as "on" after "turned". */
const LONGEST_WORDS = 3;

function lastWord(folded: string): string {
  return withoutBrackets(folded.slice(folded.lastIndexOf(' ') + 1));
}

function withoutBrackets(folded: string): string {
  return folded.replace(/^\(|\)$/g, '');
}

/** The state a whole text says: "On", "Aus". Undefined for anything longer than such a word. */
export const stateSaid = (folded: string): SaidState | undefined => table().said.get(withoutBrackets(folded));

/**
 * Takes a state word off the end of a folded name: "memory, on" → "memory". The word must stand apart (a space before
 * it), so that nothing is cut out of a longer word.
 */
export function cutStateWord(folded: string): { rest: string; said: SaidState } | undefined {
  if (!table().last.has(lastWord(folded))) return undefined;
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
