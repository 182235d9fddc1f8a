import type { Patterns } from './compile.ts';
import { isQuestion } from './isQuestion.ts';
import { isUntitledPolicy } from './isUntitledPolicy.ts';
import type { Expression } from './Sieve.ts';
import type { Unit } from './types.ts';

/** In the first words of a sentence. UTF-16 units. */
const SOON = 20;
/** So many sentences on data collected are enough for any answer. */
const MANY = 4;

/** Whether the page is the service's own privacy policy: by its title, else by a privacy section that says what is collected. */
export function isPolicy(p: Patterns, units: Unit[]): boolean {
  const head = units.slice(0, Math.max(5, units.length / 2)).filter((u) => u.line < 14);
  const short = (u: Unit): boolean => u.low.length < 110;
  // A title stands alone on its line, or the page opens with "This privacy policy …"; "see our privacy policy" is a mention.
  // A sign before the title (a shield, a lock) is no part of it.
  const at = (pattern: Expression, u: Unit): number =>
    pattern.exec(u.low.replace(/^[^\p{L}\p{N}]+/u, ''))?.index ?? Number.POSITIVE_INFINITY;
  const named = head.filter(
    (u) =>
      // A long sentence is no title, but "This privacy policy explains …" names the page as well.
      (short(u) || p.is.announces.test(u.low)) &&
      !isQuestion(u.low) &&
      (at(p.is.policyTitle, u) < (u.isHeading || u.item ? 99 : 6) || at(p.is.otherTitle, u) < (u.isHeading ? 99 : 15)),
  );
  const title = named.find((u) => !isMenu(p, u, head)) ?? named[0];
  const body = units.filter((u) => !u.isHeading);
  const collects = countUpTo(MANY, body, (u) => p.is.collect.test(u.low));
  if (title) {
    const own = at(p.is.policyTitle, title);
    const other = at(p.is.otherTitle, title);
    // A page of bare points under such a title says "data" and "rights" without whole sentences.
    const bare =
      countUpTo(2, body, (u) => p.is.data.test(u.low)) === 2 && (title.low.length < 60 || grantsRights(p, body));
    if (own < other && (collects > 0 || bare)) return !isHelp(p, title, units);
    // "Cookie and privacy policy", "Terms and privacy": the page must really speak of data.
    if (Number.isFinite(own) && collects >= 3 && grantsRights(p, body)) return true;
    if (other < own) return hasSection(p, units, title);
  }
  // "This privacy policy explains …" as the first sentence of a page that lost its title.
  const opening = units.slice(0, 2).some((u) => at(p.is.policyTitle, u) < SOON && !p.is.otherTitle.test(u.low));
  if (!title && opening && collects >= 2 && body.some((u) => p.is.firstPerson.test(u.low))) return true;
  if (!title && isUntitledPolicy(p, units)) return true;
  const mentions = body.some((u) => p.is.policyTitle.test(u.low));
  const contact = body.some((u) => u.quote.includes('@'));
  const sale = body.some((u) => p.is.notSold.test(u.low));
  if (pointsToPolicy(p, units)) return false;
  return collects >= MANY && mentions && Number(contact) + Number(sale) + Number(grantsRights(p, body)) >= 2;
}

/** How many units are such, but no more than `most`: a long page is not asked to its end. */
function countUpTo(most: number, units: Unit[], isSuch: (unit: Unit) => boolean): number {
  let count = 0;
  for (const unit of units) {
    if (count === most) break;
    if (isSuch(unit)) count++;
  }
  return count;
}

function grantsRights(p: Patterns, units: Unit[]): boolean {
  return units.some((u) => p.is.rightsHeading.test(u.heading) || p.is.rightsCue.test(u.low));
}

/** A page of another kind that contains a whole privacy policy: a heading that names it, with several sentences on data collected below. */
function hasSection(p: Patterns, units: Unit[], title: Unit): boolean {
  const heading = units.find(
    (u) =>
      u !== title &&
      (u.isHeading || u.item) &&
      u.low.length < 60 &&
      p.is.policyTitle.test(u.low) &&
      !p.is.otherTitle.test(u.low),
  );
  if (!heading) return false;
  const after = units.slice(units.indexOf(heading) + 1);
  if (breaksOff(p, after)) {
    const kept = (u: Unit): boolean => p.is.store.test(u.low) || p.is.delete.test(u.low) || p.is.rightsCue.test(u.low);
    return countUpTo(ENOUGH_OF_CUT, after, (u) => p.is.collect.test(u.low) || kept(u)) === ENOUGH_OF_CUT;
  }
  return grantsRights(p, after) && countUpTo(ENOUGH, after, (u) => p.is.collect.test(u.low)) === ENOUGH;
}

/** So many sentences on data make a section a policy; of one that breaks off, where rights would stand at the end, fewer are left. */
const ENOUGH = 3;
const ENOUGH_OF_CUT = 2;
/** A sentence that ends. */
const ENDS = /[.!?。！？…;:：][)"'»”’]*$/u;
/** A footer is shorter. UTF-16 units. */
const SHORTEST_SENTENCE = 30;

/** The text stops in the middle of a sentence, with nothing of another matter in between. */
function breaksOff(p: Patterns, section: Unit[]): boolean {
  const last = section.at(-1);
  if (!last || last.low.length < SHORTEST_SENTENCE || ENDS.test(last.quote)) return false;
  const { is } = p;
  const speaksOf = (matters: Expression[], { low }: Unit): boolean => matters.some((matter) => matter.test(low));
  // The end of a short sentence lost, it looks like a heading; a footer speaks of nothing of the kind.
  if (!speaksOf([is.collect, is.rightsCue, is.store, is.delete, is.processor], last)) return false;
  const matters = [is.privacy, is.data, is.rightsHeading, is.store, is.processor, is.cookie];
  return section.every((unit) => unit === last || !unit.isHeading || speaksOf(matters, unit));
}

/**
 * A page of help under a title such as "Privacy" that calls itself no policy: its questions are those of the people who ask
 * ("Where do my pictures go?"), or it points to the policy itself.
 */
function isHelp(p: Patterns, title: Unit, units: Unit[]): boolean {
  if (p.is.documentWord.test(title.low)) return false;
  const questions = units.filter((u) => u.isHeading && isQuestion(u.low));
  const asked = questions.filter((u) => p.is.asker.test(u.low));
  return (asked.length > 0 && asked.length * 2 >= questions.length) || pointsToPolicy(p, units);
}

/** A menu entry ("FAQ") above the title: nothing but short lines up to a line that names the policy. */
function isMenu(p: Patterns, unit: Unit, head: Unit[]): boolean {
  if (unit.low.length > 25 || p.is.policyTitle.test(unit.low)) return false;
  const after = head.slice(head.indexOf(unit) + 1);
  const end = after.findIndex((u) => u.low.length > 30 || p.is.policyTitle.test(u.low));
  const next = after[end];
  return (
    next !== undefined && next.low.length < 60 && p.is.policyTitle.test(next.low) && !p.is.otherTitle.test(next.low)
  );
}

/** "Read the full policy", "see our privacy policy": the policy is another page. */
function pointsToPolicy(p: Patterns, units: Unit[]): boolean {
  return units.some((u) => p.is.refersTo.test(u.low));
}
