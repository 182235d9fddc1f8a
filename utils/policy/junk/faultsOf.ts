import type { Patterns } from '../compile.ts';
import { fold } from '../fold.ts';
import type { Card, Unit } from '../types.ts';
import { dateFaults } from './dateFaults.ts';
import draftWords from './draftWords.json' with { type: 'json' };
import type { Fault } from './faultTypes.ts';
import { namesCompany } from './namesCompany.ts';
import { otherSite } from './otherSite.ts';
import { placeholdersIn } from './placeholders.ts';

/** Where and when a text was read. */
export interface ReadAt {
  /** Missing for a pasted text. */
  host?: string | undefined;
  /** Names of the service and its operator, if the catalogue knows them. */
  names?: readonly string[] | undefined;
  /** YYYY-MM-DD */
  today: string;
}

const DRAFT = new Map(
  Object.entries(draftWords).map(([lang, list]) => [lang, new RegExp(`(?<!\\p{L})(?:${list.join('|')})`, 'u')]),
);
const MOST_QUOTES = 3;
const LONGEST_LINE = 4000;
const LONGEST_QUOTE = 400;

/**
 * What is wrong with a policy as a text, each with the words it rests on. Nothing here says that a service is bad: a blank
 * nobody filled in says that nobody read the text before it was put up.
 * @param p the patterns of the language of the text
 */
export function faultsOf(p: Patterns, text: string, units: readonly Unit[], card: Card, at: ReadAt): Fault[] {
  const blanks: string[] = [];
  for (const raw of text.split('\n')) {
    if (blanks.length === MOST_QUOTES) break;
    const line = raw.slice(0, LONGEST_LINE);
    const [blank] = placeholdersIn(line);
    if (blank) blanks.push(line.trim().length <= LONGEST_QUOTE ? line.trim() : blank);
  }
  const draft = DRAFT.get(card.lang);
  const english = DRAFT.get('en');
  const drafts = units.filter(({ quote }) => {
    const low = fold(quote.slice(0, LONGEST_LINE));
    return draft?.test(low) || english?.test(low);
  });
  const other = at.host ? otherSite(text, at.host, at.names ?? []) : undefined;
  return [
    ...(blanks.length > 0 ? [{ kind: 'placeholder' as const, quotes: blanks }] : []),
    ...(drafts.length > 0
      ? [
          {
            kind: 'draft' as const,
            quotes: drafts.slice(0, MOST_QUOTES).map(({ quote }) => quote.slice(0, LONGEST_QUOTE)),
          },
        ]
      : []),
    ...(other ? [other] : []),
    ...(!namesCompany(text) ? [{ kind: 'no-company' as const, quotes: [] }] : []),
    ...dateFaults(p, text, card, at.today),
  ];
}
