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
    const section = p.is.rightsHeading.test(unit.heading) || opens(p, unit.lead);
    const cue = section || p.is.rightsCue.test(unit.low);
    const named = !granted.has('complaint') && p.is.authority.test(unit.low);
    const counts = unit.isHeading ? section || namesRights(p, unit.low) : cue;
    if (!named && !counts) continue;
    // "Last update: 3 May" below the rights is none of them.
    if (!unit.item && unit.low.length < SHORT_LEAD && p.is.updated.exec(unit.low)?.index === 0) continue;
    const clean = unit.low.replace(p.notRightAll, ' ');
    // An authority to turn to is a complaint wherever it stands; one that the service tells of a breach is not.
    if (named && p.is.authority.test(clean) && (p.rights.complaint.test(clean) || p.is.contact.test(clean)))
      grant('complaint', unit);
    if (!counts) continue;
    for (const right of RIGHTS) {
      // "Opt-out" as a title leaves open of what; the sentence below says it.
      if (right === 'objection' && unit.isHeading && p.is.optOut.test(clean)) continue;
      if (p.rights[right].test(clean)) grant(right, unit);
    }
  }
  return { granted: RIGHTS.filter((r) => granted.has(r)), first };
}

/** "Your rights:" over a list says as much as a whole sentence. UTF-16 units. */
const SHORT_LEAD = 50;

/** "Access and portability" as a heading. UTF-16 units. */
const SHORT_TITLE = 40;

/** True for a short heading made of rights alone. */
function namesRights(p: Patterns, low: string): boolean {
  return low.length < SHORT_TITLE && RIGHTS.filter((right) => p.rights[right].test(low)).length > 1;
}

/** True for a line that introduces a list of rights; "we reserve the right to change this page" grants none. */
function opens(p: Patterns, lead: string): boolean {
  return (
    p.is.rightsCue.test(lead.replace(p.notRightAll, ' ')) || (lead.length < SHORT_LEAD && p.is.rightsHeading.test(lead))
  );
}
