import { allMatches } from '../allMatches.ts';
import { vendorsIn } from '../vendors.ts';
import { isGeneric } from './isGeneric.ts';

/** A name in a row with its purpose behind it, alone or with another: "…, Clerk (sign-in), Lumoro and Vizo (images)". */
const WITH_PURPOSE =
  /(?<=[,:;] |\s\p{Ll}{1,3} )\p{Lu}[\p{L}\d.]{2,20}(?: \p{Lu}[\p{L}\d]{1,20})?(?= (?:\p{Ll}{1,3} \p{Lu}[\p{L}\d.]{1,20} )?\()/gu;
/** So many known names of that form make the row one of companies. */
const KNOWN_BESIDE = 2;

/** The unknown names in a row of companies with their purposes. */
export function strangersBetween(quote: string): string[] {
  const names = allMatches(WITH_PURPOSE, quote).map(([name]) => name);
  const strangers = names.filter((name) => vendorsIn(name).length === 0 && !isGeneric(name));
  return names.length - strangers.length >= KNOWN_BESIDE ? strangers : [];
}
