import type { Patterns } from './compile.ts';
import { isQuestion } from './isQuestion.ts';
import type { Unit } from './types.ts';

/** A heading is no longer. UTF-16 units. */
const LONGEST_HEADING = 80;
/** Of what is collected and of two more matters. */
const MATTERS = 3;
/** An article has more headings. */
const FEW = 3;
/** A notice of one screen has no more sentences. */
const ONE_SCREEN = 40;
/** Of what is kept, of who gets it, and of anything else. */
const SAYS_ENOUGH = 3;
/** So much of such a notice speaks of data. */
const SHARE = 1 / 3;
/** So soon it speaks of that. Sentences. */
const SOON = 3;

/** A policy that lost its title: its headings are those of one, or all of it says in a few sentences what is kept and who gets it. */
export function isUntitledPolicy(p: Patterns, units: Unit[]): boolean {
  const headings = units.filter((u) => u.isHeading && u.low.length < LONGEST_HEADING).map((u) => u.low);
  if (headings.some(isQuestion) || units.slice(0, ONE_SCREEN).some((u) => p.is.otherTitle.test(u.low))) return false;
  return hasItsHeadings(p, units, headings) || (headings.length <= FEW && isNotice(p, units));
}

/** The page begins with "Information we collect", and has two of: where it is kept, who gets it, what rights there are. */
function hasItsHeadings(p: Patterns, units: Unit[], headings: string[]): boolean {
  const begins = units.slice(0, 2).some((u) => u.isHeading && p.is.collect.test(u.low));
  const names = (matters: (low: string) => boolean): boolean => headings.some(matters);
  const matters = [
    names((low) => p.is.store.test(low) || p.is.delete.test(low)),
    names((low) => p.is.processor.test(low) && !p.is.otherData.test(low)),
    names((low) => p.is.rightsHeading.test(low)),
  ];
  return begins && matters.filter(Boolean).length + 1 >= MATTERS;
}

/** A few sentences without headings, most of them on what becomes of people's data. Who asks for consent is no such notice. */
function isNotice(p: Patterns, units: Unit[]): boolean {
  const [first] = units;
  if (!first || units.length > ONE_SCREEN || p.is.consent.test(first.low)) return false;
  // A summary points to the policy itself.
  if (units.some(({ low }) => p.is.refersTo.test(low))) return false;
  const things = units.filter(({ low }) => p.is.content.test(low) || p.is.data.test(low) || p.is.otherData.test(low));
  const kept = things.filter(({ low }) => p.is.store.test(low) || p.is.delete.test(low) || p.is.onDevice.test(low));
  const given = things.filter(({ low }) => p.is.processor.test(low) || p.is.notSold.test(low));
  const collected = things.filter(({ low }) => p.is.collect.test(low));
  const said = new Set([...kept, ...given, ...collected]);
  return (
    units.slice(0, SOON).some((u) => said.has(u)) &&
    kept.length > 0 &&
    given.length > 0 &&
    said.size >= SAYS_ENOUGH &&
    said.size >= units.length * SHARE &&
    units.some(({ low }) => p.is.privacy.test(low))
  );
}
