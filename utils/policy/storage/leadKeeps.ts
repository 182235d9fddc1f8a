import type { Patterns } from '../compile.ts';
import type { Unit } from '../types.ts';
import { BARE_PERIOD, BESIDE, NEAR } from './distances.ts';

/** "We store:", "We store the data you enter:" and "We never store:" speak for the items below. */
export function leadKeeps(p: Patterns, { item, lead }: Unit): boolean {
  if (!item) return false;
  if (lead.length < BARE_PERIOD && p.is.store.test(lead.slice(-BESIDE))) return true;
  // In a longer one "we store" comes first; "we keep data as long as we need to:" says what for.
  const opening = lead.slice(0, BESIDE);
  return (
    lead.length < NEAR &&
    p.is.firstPerson.exec(opening)?.index === 0 &&
    p.is.store.test(opening) &&
    !p.is.asNeeded.test(lead)
  );
}
