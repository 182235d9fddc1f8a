import list from './vendors.json' with { type: 'json' };

const ALIASES = new Map<string, string>();
for (const [name, aliases] of Object.entries(list as Record<string, string[]>)) {
  ALIASES.set(name, name);
  for (const alias of aliases) ALIASES.set(alias, name);
}
const escaped = [...ALIASES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((a) => a.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const VENDOR = new RegExp(`(?<![A-Za-z0-9.@-])(?:${escaped.join('|')})(?![A-Za-z0-9])`, 'gu');

/** What stands before a name that is part of a web address; "Render/Supabase" is two names. */
const ADDRESS = /(?:[.:/][\w.-]{0,60}|\bwww)\/$/;

/** Known companies named in the text as it stands on the page, with the words used and their places. */
export function vendorsIn(quote: string): { name: string; words: string; index: number }[] {
  return [...quote.matchAll(VENDOR)]
    .filter((m) => quote[m.index - 1] !== '/' || !ADDRESS.test(quote.slice(Math.max(0, m.index - 70), m.index)))
    .map((m) => ({ name: ALIASES.get(m[0]) ?? m[0], words: m[0], index: m.index }));
}

/** True when a known company is the subject: named within the first words. */
export function vendorAtStart(quote: string): boolean {
  return vendorsIn(quote.slice(0, 60)).some((v) => v.index < 25);
}
