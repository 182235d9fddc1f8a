import type { Patterns } from './compile.ts';
import { type Finding, RIGHTS, type Right, type Unit } from './types.ts';

/** The rights the text grants, in a fixed order, with the first sentence that grants one. */
export function rights(p: Patterns, units: Unit[]): { granted: Right[]; first: Finding<Right> | null } {
  const granted = new Set<Right>();
  let first = null as Finding<Right> | null;
  const grant = (right: Right, unit: Unit): void => {
    granted.add(right);
    first ??= { value: right, unit, rule: 'right granted' };
  };
  for (const unit of units) {
    const section = p.is.rightsHeading.test(unit.heading) || p.is.rightsCue.test(unit.lead);
    const cue = section || p.is.rightsCue.test(unit.low);
    // An authority to turn to is a complaint wherever it stands.
    if (
      !granted.has('complaint') &&
      p.is.authority.test(unit.low) &&
      (p.rights.complaint.test(unit.low) || p.is.contact.test(unit.low))
    )
      grant('complaint', unit);
    if (unit.isHeading ? !section : !cue) continue;
    const clean = unit.low.replace(p.notRightAll, ' ');
    for (const right of RIGHTS) {
      if (p.rights[right].test(clean)) grant(right, unit);
    }
  }
  return { granted: RIGHTS.filter((r) => granted.has(r)), first };
}
