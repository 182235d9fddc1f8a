import type { Patterns } from './compile.ts';
import { isQuestion } from './isQuestion.ts';
import { without } from './storage/without.ts';
import type { Finding, Gallery, Unit } from './types.ts';

/** Whether content is shown to other users: by default, by choice, or not. */
export function gallery(p: Patterns, units: Unit[]): Finding<Gallery> | null {
  const found: Finding<Gallery>[] = [];
  units.forEach((unit, index) => {
    // The gallery of a person's own phone is none of the service's.
    const alone = withoutNamesakes(p, without(p.is.takesHome, unit.low));
    const low = namesViewers(p, unit) ? `${unit.lead} ${alone}` : alone;
    if (unit.isHeading || isQuestion(low)) return;
    const before = units[index - 1];
    const seen = p.is.visible.test(low) || seenByOthers(p, unit, before);
    if (!seen && !p.is.gallery.test(low) && !keptApart(p, low)) return;
    // "They are not listed publicly": the pictures of the sentence before.
    const content =
      p.is.content.test(alone) ||
      (unit.item && p.is.content.test(unit.lead)) ||
      (before?.line === unit.line && p.is.content.test(before.low)) ||
      // What hangs in a gallery is a picture, whatever it is called; "each only their own data" is said of all there is.
      (seen && p.is.showroom.test(low)) ||
      p.is.ownOnly.test(low);
    if (!content) return;
    if (low.length > 400) return;
    const finding = saidOfShowing(p, unit, low, seen);
    // "Public on the free plan; private on the paid ones" says both, each in its own part.
    const both = finding?.value === 'no' && p.is.visible.test(low) && keptApart(p, low);
    for (const part of both
      ? low.split(/[,;，；、]/u).map((clause) => saidOfShowing(p, unit, clause, p.is.visible.test(clause)))
      : [finding])
      if (part) found.push(part);
  });
  const pick = (value: Gallery): Finding<Gallery> | undefined => {
    const [first, ...also] = found.filter((f) => f.value === value);
    return first && { ...first, also: also.map((f) => f.unit) };
  };
  return pick('opt-in') ?? pick('default-public') ?? pick('no') ?? null;
}

/** What a sentence about content, or a part of it, says of showing it. */
function saidOfShowing(p: Patterns, unit: Unit, low: string, visible: boolean): Finding<Gallery> | null {
  const negated = p.is.negation.test(low);
  const isPrivate = keptApart(p, low);
  // In "n'accède qu'à ses propres images" the exception belongs to what is said to be private.
  const excepts = p.is.except.test(isPrivate ? without(p.is.ownOnly, without(p.is.private, low)) : low);
  // "Unless you use one of these:" above a list holds for each of its items.
  const offered = unit.item && p.is.except.test(unit.lead) && p.is.choose.test(unit.lead);
  const chosen = offered || p.is.consent.test(low) || (negated && excepts) || choosesFirst(p, low);
  // "Private unless you decide to publish them", "private until you share them".
  const opened = isPrivate && (chosen || (p.is.except.test(low) && p.is.choose.test(low)));
  if (isPrivate && !opened) return { value: 'no', unit, rule: 'content called private' };
  if (opened) return { value: 'opt-in', unit, rule: 'shown if the user chooses' };
  if (!visible && !p.is.gallery.test(low)) return null;
  if (visible && unlessHidden(p, low)) return { value: 'default-public', unit, rule: 'shown to others' };
  if (chosen) return { value: 'opt-in', unit, rule: 'shown if the user chooses' };
  if (!visible) return null;
  return negated
    ? { value: 'no', unit, rule: 'not shown to others' }
    : { value: 'default-public', unit, rule: 'shown to others' };
}

/** A longer lead-in says more than who sees what stands below. UTF-16 units. */
const LONGEST_LEAD = 120;

/** An item under "Other users can see:" or "Nobody else sees:". */
function namesViewers(p: Patterns, { item, lead }: Unit): boolean {
  return item && lead.length < LONGEST_LEAD && (p.is.visible.test(lead) || keptApart(p, lead));
}

/** "They see: … your photos", where the sentence before or the heading speaks of other users. */
function seenByOthers(p: Patterns, unit: Unit, before: Unit | undefined): boolean {
  if (p.is.theySee.exec(unit.low)?.index !== 0) return false;
  return (before?.line === unit.line && p.is.others.test(before.low)) || p.is.others.test(unit.heading);
}

/** Content is called private, or each person is said to reach only their own. */
function keptApart(p: Patterns, low: string): boolean {
  return p.is.private.test(low) || p.is.ownOnly.test(low);
}

/** "Everybody sees it unless you choose private mode": shown, if nobody does anything. */
function unlessHidden(p: Patterns, low: string): boolean {
  const exception = p.is.except.exec(low);
  if (!exception || p.is.negation.test(low.slice(0, exception.index))) return false;
  return !p.is.privateWord.test(low.slice(0, exception.index)) && p.is.privateWord.test(low.slice(exception.index));
}

/** "Public models" are no gallery, and the picture of a profile is nothing a person makes with the service. */
function withoutNamesakes(p: Patterns, low: string): string {
  const model = p.is.externalModel.exec(low);
  const rest =
    model && p.is.modelNoun.test(model[0])
      ? `${low.slice(0, model.index)}${low.slice(model.index + model[0].length)}`
      : low;
  const other = p.is.otherData.exec(rest);
  return other && p.is.content.test(other[0])
    ? `${rest.slice(0, other.index)}${rest.slice(other.index + other[0].length)}`
    : rest;
}

/** True for "what you choose to share"; false for "shown unless you choose to hide it". */
function choosesFirst(p: Patterns, low: string): boolean {
  const choice = p.is.choose.exec(low);
  if (!choice) return false;
  const exception = p.is.except.exec(low);
  return (
    p.is.negation.test(low) || !exception || choice.index <= exception.index || choice.index > exception.index + 25
  );
}
