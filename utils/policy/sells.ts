import type { Patterns } from './compile.ts';
import { denied } from './denied.ts';
import { isQuestion } from './isQuestion.ts';
import type { Finding, Sells, Unit } from './types.ts';

/** Whether personal data is sold. A denial anywhere wins; "yes" needs a first person that sells data. */
export function sells(p: Patterns, units: Unit[]): Finding<Sells> | null {
  let yes: Finding<Sells> | null = null;
  let titled: Finding<Sells> | null = null;
  const denials: Unit[] = [];
  for (const unit of units) {
    const asked = isQuestion(unit.lead) && p.is.sell.test(unit.lead);
    const low = asked ? `${unit.lead} ${unit.low}` : unit.low;
    if (isQuestion(low)) continue;
    if (p.is.notSold.test(low)) {
      // A heading counts, but the sentence below it says it better.
      if (unit.isHeading) titled ??= { value: 'no', unit, rule: 'sale denied' };
      else denials.push(unit);
    }
    if (!p.is.sell.test(low) || unit.isHeading) continue;
    const refused = p.is.negation.test(low) || denied(p, unit);
    if (refused && !p.is.business.test(low)) denials.push(unit);
    if (
      !refused &&
      !p.is.business.test(low) &&
      !p.is.optOut.test(low) &&
      p.is.data.test(low) &&
      p.is.firstPerson.test(low) &&
      !p.is.rightsCue.test(low)
    )
      yes ??= { value: 'yes', unit, rule: 'sale stated' };
  }
  const best = plainest(p, denials);
  return best ? { value: 'no', unit: best, rule: 'sale denied' } : (titled ?? yes);
}

/** Of several denials the one that names data and speaks of nothing else, such as training; of equal ones the first. */
function plainest(p: Patterns, denials: Unit[]): Unit | undefined {
  const ofData = denials.filter(({ low }) => p.is.data.test(low));
  return ofData.find(({ low }) => !p.training.test(low)) ?? ofData[0] ?? denials[0];
}
