import type { Patterns } from '../compile.ts';
import type { Finding, Unit, Uploads } from '../types.ts';
import type { Fact } from './Fact.ts';
import { factsOf } from './factsOf.ts';
import { handlesContent } from './handlesContent.ts';
import { labelsOther } from './labelsOther.ts';
import { longestLived } from './longestLived.ts';

/** What happens to uploads and results, and after how many days they are gone. */
export function storage(
  p: Patterns,
  units: Unit[],
): { uploads: Finding<Uploads> | null; days: Finding<number> | null } {
  const hasContent = units.some((u) => handlesContent(p, u.low));
  // "IP address: kept for a week against too many pictures": the line is about the address.
  const ofOther = new Set(
    units.filter((u, i) => u.line !== units[i - 1]?.line && labelsOther(p, u)).map((u) => u.line),
  );
  const facts = units.flatMap((unit, index) =>
    ofOther.has(unit.line) ? [] : factsOf(p, unit, hasContent, units[index - 1]),
  );
  const timed = facts.filter((f) => f.days !== null);
  // Of two sentences with the same period, the one that names what it is of is plainer.
  const longer = (a: Fact, b: Fact): boolean =>
    (a.days ?? 0) > (b.days ?? 0) || (a.days === b.days && a.named && !b.named);
  const longest = timed.reduce<Fact | null>((a, f) => (a === null || longer(f, a) ? f : a), null);
  const days = longest
    ? {
        value: longest.days ?? 0,
        unit: longest.unit,
        rule: longest.rule,
        also: unitsOf(timed.filter((f) => f.days === longest.days)),
      }
    : null;
  const uploads = longestLived(facts);
  return {
    uploads: uploads && { ...uploads, also: unitsOf(facts.filter((f) => f.value === uploads.value)) },
    days,
  };
}

/** Their sentences, the plainest first: those with a lasting rule or a period, and of equal ones those that name what they are of. */
function unitsOf(facts: Fact[]): Unit[] {
  const rank = (fact: Fact): number => 2 * fact.weight + (fact.named ? 1 : 0);
  return facts.toSorted((a, b) => rank(b) - rank(a)).map((f) => f.unit);
}
