import type { Patterns } from '../compile.ts';

/** Between a number and its unit stands a space at most. UTF-16 units. */
const BESIDE_NUMBER = 1;
/** Shorter units than a year measure no age. In days. */
const YEAR = 365;

/** True for "under 16"; "at least 30 days" is a period. */
export function namesAge(p: Patterns, low: string): boolean {
  return p.ages.some((age) => {
    const match = age.exec(low);
    if (!match) return false;
    const rest = low.slice(match.index + match[0].length);
    return !p.periodUnits.some(
      ([unit, days]) => days < YEAR && (unit.exec(rest)?.index ?? rest.length) <= BESIDE_NUMBER,
    );
  });
}
