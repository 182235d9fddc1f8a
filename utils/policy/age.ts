import type { Patterns } from './compile.ts';
import type { Finding, Unit } from './types.ts';

/** The age under which the service is not for the reader. Ages of parental consent and legal remarks do not count. */
export function minAge(p: Patterns, units: Unit[]): Finding<number> | null {
  for (const unit of units) {
    const context = unit.lead ? `${unit.lead} ${unit.low}` : unit.low;
    if (!p.is.ageDeny.test(context)) continue;
    for (const age of p.ages) {
      const found = age.exec(unit.low)?.slice(1).find(Boolean);
      const value = Number(found);
      if (found && value >= 10 && value <= 21) return { value, unit, rule: 'not for people under this age' };
    }
  }
  return null;
}
