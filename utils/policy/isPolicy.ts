import type { Patterns } from './compile.ts';
import type { Unit } from './types.ts';

/** Whether the page is the service's own privacy policy: by its title, else by a privacy section that says what is collected. */
export function isPolicy(p: Patterns, units: Unit[]): boolean {
  const head = units.slice(0, Math.max(2, units.length / 2)).filter((u) => u.line < 14);
  const short = (u: Unit): boolean => u.low.length < 110;
  const title = head.find((u) => short(u) && (p.is.policyTitle.test(u.low) || p.is.otherTitle.test(u.low)));
  const body = units.filter((u) => !u.isHeading);
  const collects = body.filter((u) => p.is.collect.test(u.low)).length;
  if (title) {
    const own = p.is.policyTitle.exec(title.low)?.index ?? Number.POSITIVE_INFINITY;
    const other = p.is.otherTitle.exec(title.low)?.index ?? Number.POSITIVE_INFINITY;
    if (own < other && collects > 0) return true;
    // "Cookie and privacy policy", "Terms and privacy": the page must really speak of data.
    if (Number.isFinite(own) && collects >= 3 && grantsRights(p, body)) return true;
    if (other < own) return hasSection(p, units, title);
  }
  const named = body.some((u) => p.is.policyTitle.test(u.low));
  const contact = body.some((u) => u.quote.includes('@'));
  const sale = body.some((u) => p.is.notSold.test(u.low));
  return collects >= 4 && named && Number(contact) + Number(sale) + Number(grantsRights(p, body)) >= 2;
}

function grantsRights(p: Patterns, units: Unit[]): boolean {
  return units.some((u) => p.is.rightsHeading.test(u.heading) || p.is.rightsCue.test(u.low));
}

/** A page of another kind that contains a whole privacy policy: a heading that names it, with several sentences on data collected below. */
function hasSection(p: Patterns, units: Unit[], title: Unit): boolean {
  const heading = units.find(
    (u) =>
      u !== title && u.isHeading && u.low.length < 60 && p.is.policyTitle.test(u.low) && !p.is.otherTitle.test(u.low),
  );
  if (!heading) return false;
  const after = units.slice(units.indexOf(heading) + 1);
  return grantsRights(p, after) && after.filter((u) => p.is.collect.test(u.low)).length >= 3;
}
