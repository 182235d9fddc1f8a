import type { Patterns } from './compile.ts';
import type { Unit } from './types.ts';

/** A list marked with crosses says what is not done. */
const CROSS = /[❌✗✘✖⛔❎]|🚫/;
/** A longer heading says more than "What we never do". UTF-16 units. */
const LONGEST_HEADING = 80;

/** True where the place of a unit denies it: an item under "We never:", under the heading "What we do not do", or behind a cross. */
export function denied(p: Patterns, unit: Unit): boolean {
  if (CROSS.test(unit.quote)) return true;
  if (!unit.item) return false;
  if (unit.lead && p.is.negation.test(unit.lead) && !p.is.except.test(unit.lead)) return true;
  return (
    unit.heading.length < LONGEST_HEADING && p.is.negation.test(unit.heading) && p.is.firstPerson.test(unit.heading)
  );
}
