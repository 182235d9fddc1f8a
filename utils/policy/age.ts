import type { Patterns } from './compile.ts';
import type { Finding, Unit } from './types.ts';

/** "十八岁", "十三歳": an age in the signs for numbers. */
const IN_SIGNS = /(?<![一二三四五六七八九])(?:十([三四五六八])|二十)(?=周?[岁歳])/gu;
const inDigits = (low: string): string =>
  /十.?周?[岁歳]/u.test(low)
    ? low.replace(IN_SIGNS, (_, one?: string) => (one ? `1${'一二三四五六七八'.indexOf(one) + 1}` : '20'))
    : low;

/** The age under which the service is not for the reader. Ages of parental consent and legal remarks do not count. */
export function minAge(p: Patterns, units: Unit[]): Finding<number> | null {
  for (const unit of units) {
    const low = inDigits(unit.low);
    if (!/\d/.test(low)) continue;
    const denial = p.is.ageDeny.exec(inDigits(unit.context));
    if (!denial) continue;
    for (const age of p.ages) {
      const match = age.exec(low);
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
