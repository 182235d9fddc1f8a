import type { Patterns } from './compile.ts';
import type { Finding, Unit } from './types.ts';

/** The age under which the service is not for the reader. Ages of parental consent and legal remarks do not count. */
export function minAge(p: Patterns, units: Unit[]): Finding<number> | null {
  for (const unit of units) {
    if (!/\d/.test(unit.low)) continue;
    const { context } = unit;
    const denial = p.is.ageDeny.exec(context);
    if (!denial) continue;
    for (const age of p.ages) {
      const match = age.exec(unit.low);
      // In a long row the denial and the number must stand together.
      if (
        !match ||
        (unit.low.length > 300 && unit.quote.includes('\t')) ||
        (unit.low.length > 300 && Math.abs(match.index - denial.index) > 120)
      )
        continue;
      const found = match.slice(1).find(Boolean);
      const value = Number(found);
      if (found && value >= 10 && value <= 21) return { value, unit, rule: 'not for people under this age' };
    }
  }
  return null;
}
