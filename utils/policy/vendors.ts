import { allMatches } from './allMatches.ts';
import list from './vendors.json' with { type: 'json' };

const ALIASES = new Map<string, string>();
for (const [name, aliases] of Object.entries(list as Record<string, string[]>)) {
  ALIASES.set(name, name);
  for (const alias of aliases) ALIASES.set(alias, name);
}
const VENDOR = new RegExp(`(?<![A-Za-z0-9.@-])${oneOf([...ALIASES.keys()])}(?![A-Za-z0-9])`, 'gu');

/** One expression for many words, with shared beginnings written once: a text is left at the first letter no name begins with. */
function oneOf(words: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const word of words) {
    const [first = ''] = word;
    if (first) rests.set(first, [...(rests.get(first) ?? []), word.slice(first.length)]);
  }
  const branches = [...rests].map(
    ([first, after]) => first.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&') + (after.some(Boolean) ? oneOf(after) : ''),
  );
  return `(?:${branches.join('|')})${words.includes('') ? '?' : ''}`;
}

/** What stands before a name that is part of a web address; "Render/Supabase" is two names. */
const ADDRESS = /(?:[.:/][\w.-]{0,60}|\bwww)\/$/;

/** Known companies named in the text as it stands on the page, with the words used and their places. */
export function vendorsIn(quote: string): { name: string; words: string; index: number }[] {
  return allMatches(VENDOR, quote)
    .filter((m) => quote[m.index - 1] !== '/' || !ADDRESS.test(quote.slice(Math.max(0, m.index - 70), m.index)))
    .map((m) => ({ name: ALIASES.get(m[0]) ?? m[0], words: m[0], index: m.index }));
}

/** True when a known company is the subject: named within the first words. */
export function vendorAtStart(quote: string): boolean {
  return vendorsIn(quote.slice(0, 60)).some((v) => v.index < 25);
}
