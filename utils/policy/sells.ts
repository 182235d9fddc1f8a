import type { Patterns } from './compile.ts';
import { denied } from './denied.ts';
import { isQuestion } from './isQuestion.ts';
import type { Finding, Sells, Unit } from './types.ts';

/** Whether personal data is sold. A denial anywhere wins; "yes" needs a first person that sells data. */
export function sells(p: Patterns, units: Unit[]): Finding<Sells> | null {
  const sales: Unit[] = [];
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
      sales.push(unit);
  }
  const [denial, ...also] = plainestFirst(p, denials);
  if (denial) return { value: 'no', unit: denial, rule: 'sale denied', also };
  const [sale, ...more] = sales;
  return titled ?? (sale ? { value: 'yes', unit: sale, rule: 'sale stated', also: more } : null);
}

/** First the denials that name data and speak of nothing else, such as training or cards; of equal ones the first on the page. */
function plainestFirst(p: Patterns, denials: Unit[]): Unit[] {
  const rank = ({ low }: Unit): number =>
    p.is.data.test(low) ? (p.training.test(low) || p.is.otherData.test(low) ? 1 : 0) : 2;
  return denials.toSorted((a, b) => rank(a) - rank(b));
}
