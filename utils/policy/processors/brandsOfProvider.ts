import { allMatches } from '../allMatches.ts';
import type { Patterns } from '../compile.ts';
import { foldIn } from '../foldIn.ts';
import { vendorsIn } from '../vendors.ts';
import { isBrand } from './isBrand.ts';

/** A name of two words that could be nothing else. */
const MAKER = /^[A-Z][A-Za-z0-9]{1,20} (?:AI|Labs|Cloud|Pay)$/;
const ASIDE = /\(([^()]{2,60})\)/gu;
/** The words before a parenthesis. UTF-16 units. */
const BEFORE = 40;

/** The unknown names in parentheses behind a provider: "our image provider (Lumo AI)". */
export function brandsOfProvider(p: Patterns, quote: string): string[] {
  if (!quote.includes('(')) return [];
  return allMatches(ASIDE, quote).flatMap((match) => {
    const before = foldIn(p.lexicon.lang, quote.slice(Math.max(0, match.index - BEFORE), match.index));
    const said = p.is.processor.exec(before) ?? p.is.provider.exec(before);
    if (!said || said.index + said[0].length < before.length - 1) return [];
    return (match[1] ?? '')
      .split(/,\s*/u)
      .map((name) => name.trim())
      .filter((name) => vendorsIn(name).length === 0 && (isBrand(name) || MAKER.test(name)));
  });
}
