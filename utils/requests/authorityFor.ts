import * as z from 'zod/mini';
import data from '../../catalog/authorities.json' with { type: 'json' };
import { type Authority, authoritySchema } from './authoritySchema.ts';

let checked: readonly Authority[] | undefined;

/** All places to complain to, checked once. */
export function allAuthorities(): readonly Authority[] {
  checked ??= z.parse(z.array(authoritySchema), data);
  return checked;
}

/** Offices a private company never answers to. */
const NOT_FOR_COMPANIES: ReadonlySet<Authority['sector']> = new Set(['church', 'broadcasting', 'public', 'federal']);

/**
 * Where a person may complain about a company under a law: the subdivision's office first, then the country's, then, for
 * a country with only offices per subdivision (Germany), all of those. Each carries its confidence; empty if none is known.
 * @param country ISO 3166 code
 * @param region subdivision without the country (`BE` for Berlin), or null
 */
export function authorityFor(regime: string, country: string, region: string | null): Authority[] {
  const land = country.trim().toUpperCase();
  const part = region ? `${land}-${region.trim().toUpperCase().replace(`${land}-`, '')}` : null;
  const offices = allAuthorities().filter(
    (office) => office.regime === regime && !NOT_FOR_COMPANIES.has(office.sector),
  );
  const own = offices.filter((office) => office.territory === part);
  const national = offices.filter((office) => office.territory === land);
  const found = [...own, ...national];
  return found.length > 0 ? found : offices.filter((office) => office.territory.startsWith(`${land}-`));
}
