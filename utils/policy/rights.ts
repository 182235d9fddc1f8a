import type { Patterns } from './compile.ts';
import { type Finding, RIGHTS, type Right, type Unit } from './types.ts';

/** The rights the text grants, in a fixed order, with the first sentence that grants one. */
export function rights(p: Patterns, units: Unit[]): { granted: Right[]; first: Finding<Right> | null } {
  const granted = new Set<Right>();
  let first: Finding<Right> | null = null;
  for (const unit of units) {
    const section = p.is.rightsHeading.test(unit.heading) || p.is.rightsCue.test(unit.lead);
    const cue = section || p.is.rightsCue.test(unit.low);
    if (unit.isHeading ? !section : !cue) continue;
    const clean = unit.low.replace(p.notRightAll, ' ');
    for (const right of RIGHTS) {
      if (granted.has(right) || !p.rights[right].test(clean)) continue;
      granted.add(right);
      first ??= { value: right, unit, rule: 'right granted' };
    }
  }
  return { granted: RIGHTS.filter((r) => granted.has(r)), first };
}
