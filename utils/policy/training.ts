import { clausesOf } from './clausesOf.ts';
import type { Patterns } from './compile.ts';
import { denied } from './denied.ts';
import { fold } from './fold.ts';
import { isQuestion } from './isQuestion.ts';
import { ofProvider, saysByProvider, speaksForItself } from './ofProvider.ts';
import { partsOf } from './partsOf.ts';
import { without } from './storage/without.ts';
import type { Finding, Training, Unit } from './types.ts';
import { vendorAtStart, vendorsIn } from './vendors.ts';

interface Claim extends Finding<Training> {
  aboutContent: boolean;
  limited: boolean;
}

/** The answer on training with its sentence; `limited` when only anonymised data or only other people's models are meant. */
export function training(p: Patterns, units: Unit[]): (Finding<Training> & { limited: boolean }) | null {
  const claims: Claim[] = [];
  let begins: Unit | undefined;
  units.forEach((unit, index) => {
    if (unit.line !== begins?.line) begins = unit;
    const claim = claimOf(p, unit, begins, units, index);
    if (claim) claims.push(claim);
  });
  const of = (value: Training): Claim[] => claims.filter((c) => c.value === value);
  const yes = of('yes');
  const no = of('no');
  // The clause with a condition is the specific one: it wins over a plain purpose list and over a summary.
  const best = (list: Claim[]): Claim | null => {
    const [first, ...also] = [...list.filter((c) => c.aboutContent), ...list.filter((c) => !c.aboutContent)];
    return first ? { ...first, also: also.map((c) => c.unit) } : null;
  };
  if (of('opt-in').length > 0) return best(of('opt-in'));
  if (of('opt-out').length > 0) return best(of('opt-out'));
  if (yes.length > 0 && no.length > 0) {
    const denied = no.find((c) => c.aboutContent);
    return denied && !yes.some((c) => c.aboutContent) ? best(no) : best(yes);
  }
  return best(yes) ?? best(no) ?? deniedByHeading(p, units);
}

/** "We never train on your photos" as a heading, where no sentence says anything. */
function deniedByHeading(p: Patterns, units: Unit[]): Claim | null {
  const unit = units.find(
    ({ isHeading, low }) =>
      isHeading &&
      !isQuestion(low) &&
      hits(p, low) &&
      p.is.negation.test(low) &&
      (p.is.content.test(low) || p.is.data.test(low)) &&
      !p.is.consent.test(low) &&
      !p.is.optOut.test(low) &&
      !p.is.ownModel.test(low) &&
      !p.is.provider.test(low),
  );
  return unit ? { value: 'no', unit, rule: 'training denied', aboutContent: true, limited: false } : null;
}

/** What one unit says on training, or null; `begins` is the one its line begins with. */
function claimOf(p: Patterns, unit: Unit, begins: Unit, units: Unit[], index: number): Claim | null {
  if (unit.isHeading || isQuestion(unit.low)) return null;
  const asked = isQuestion(unit.lead) && hits(p, unit.lead);
  if (!hits(p, unit.low) && !asked) return null;
  const { context } = unit;
  // Where the words before the list speak of training, the list is of its conditions.
  const { parts, whole } = partsOf(unit.low);
  const part = parts.every((one) => hits(p, one)) ? whole : (parts.find((one) => hits(p, one)) ?? whole);
  const clause = asked ? context : clauseWithTraining(p, part);
  // "We have no control over whether they train on it" denies nothing.
  if (p.is.ownModel.test(clause) || p.is.beyond.test(clause)) return null;
  // "OpenAI: gets your pictures. Does not train on them": the whole item is about the company it begins with.
  const itsOwner =
    unit.item && begins !== unit && (vendorAtStart(begins.quote) || vendorAtStart(begins.quote.replace(LABEL, '')));
  if (describesCompany(p, unit)) return null;
  // The lead-in above the list may well say "we".
  if (itsOwner && !p.is.firstPerson.test(unit.low)) return null;
  const about = itsOwner || ofProvider(p, unit.quote, unit.low) || saysByProvider(p, unit.quote, unit.low);
  if (!speaksForItself(p, context) && (about || providerTrains(p, clause))) return null;
  if (reportsOnOther(p, unit)) return null;
  if (partByProvider(p, unit)) return null;
  const negated = p.is.negation.test(withoutAsides(p, clause)) || denied(p, unit);
  const aboutContent = p.is.content.test(context);
  const limited = p.is.anonymous.test(unit.low) || (negated && p.is.externalModel.test(unit.low));
  const claim = (value: Training, rule: string): Claim => ({ value, unit, rule, aboutContent, limited });
  if (p.is.consent.test(negated ? clause : part)) return claim('opt-in', 'training only with consent');
  if (p.is.optOut.test(part)) return claim('opt-out', 'training unless the user objects');
  const next = units[index + 1];
  // "By default we do not train on them. You can opt in to training in the settings."
  if (negated && next?.line === unit.line && p.is.consent.test(next.low) && p.is.trainVerb.test(next.low))
    return claim('opt-in', 'training denied, consent offered after it');
  if (negated) return claim('no', 'training denied');
  for (const later of units.slice(index + 1, index + 4)) {
    if (later.heading !== unit.heading || later.isHeading) break;
    if (p.is.optOut.test(later.low) && !p.is.notRight.test(later.low) && !choosesWhoSees(p, later.low))
      return claim('opt-out', 'training, objection offered after it');
  }
  return claim('yes', 'training stated');
}

/** "They can be made public or private as you prefer" is a choice, but not one on training. */
function choosesWhoSees(p: Patterns, text: string): boolean {
  return !hits(p, text) && (p.is.visible.test(text) || p.is.private.test(text) || p.is.gallery.test(text));
}

/** A provider stands before the training; in "not passed to third parties nor used for training" it only gets nothing. */
function providerTrains(p: Patterns, clause: string): boolean {
  const provider = p.is.provider.exec(beforeTraining(p, clause));
  if (!provider) return false;
  const match = p.training.exec(clause) ?? p.improving.exec(clause);
  const end = match ? match.index + match[0].length : provider.index;
  return !p.is.negation.test(p.deniesBehind ? clause.slice(provider.index, end) : clause.slice(0, provider.index));
}

/** "We do not keep the recording, and it is not used by OpenAI for training": the part that speaks of training is the provider's. */
function partByProvider(p: Patterns, unit: Unit): boolean {
  let at = 0;
  return unit.low.split(/[,;，；、]/u).some((part) => {
    const from = at;
    at += part.length + 1;
    return (
      hits(p, part) && !p.is.firstPerson.test(part) && saysByProvider(p, unit.quote, unit.low, from, from + part.length)
    );
  });
}

/** "We use OpenAI, which does not train on it": said of the other, whoever the sentence begins with. */
function reportsOnOther(p: Patterns, unit: Unit): boolean {
  let rest = beforeTraining(p, unit.low);
  // What stands after the last "we" and "our".
  for (let voice = p.is.firstPerson.exec(rest); voice; voice = p.is.firstPerson.exec(rest))
    rest = rest.slice(voice.index + voice[0].length);
  const other = vendorsIn(unit.quote).some(({ words }) => rest.includes(fold(words))) || p.is.provider.test(rest);
  return other && rest.length < unit.low.length && p.is.reported.test(rest);
}

function hits(p: Patterns, text: string): boolean {
  if (p.training.test(text)) return true;
  // "We improve your photos with our models" improves no model.
  return p.improving.test(text) && p.improving.test(without(p.byMeans, text));
}

/** The clause (between semicolons and "but") that speaks of training, so that a neighbour's "not" does not count. */
function clauseWithTraining(p: Patterns, text: string): string {
  const clauses = clausesOf(p, text);
  const clause = clauses.find((c) => hits(p, c)) ?? text;
  // "We do not train on them, do not share them and do not publish them without consent": each part has its own "not".
  const parts = clause.split(/[,，、]/u);
  const at = parts.findIndex((part) => hits(p, part) && p.is.negation.test(part));
  const ownNegation =
    at >= 0 && parts.some((part, i) => i !== at && p.is.negation.test(part) && !p.is.consent.test(parts[at] ?? ''));
  if (!ownNegation) return clause;
  const next = parts[at + 1] ?? '';
  return parts.slice(0, p.is.except.test(next.slice(0, 25)) ? at + 2 : at + 1).join(',');
}

/** "Storage at others: OpenAI keeps a copy": the label of an item. */
const LABEL = /^[^:：]{0,40}[:：]\s*/u;

/** "Astria — model training": a name with what the company does. */
const DESCRIBED = /^[^\p{L}]*[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?\s[—–-]\s/u;

/** An entry in a list of processors says what the company does for the service, whose name need not be known. */
function describesCompany(p: Patterns, { quote, low, item, heading, lead }: Unit): boolean {
  const labelled = LABEL.test(quote) && vendorAtStart(quote) && !p.is.firstPerson.test(low);
  return item && (DESCRIBED.test(quote) || labelled) && (p.is.processor.test(heading) || p.is.processor.test(lead));
}

/** What stands in brackets. */
const ASIDE = /[(（][^()（）]{0,200}[)）]/gu;

/** "To improve our models (without keeping your pictures)": that "without" is about keeping. */
function withoutAsides(p: Patterns, clause: string): string {
  return clause.replace(ASIDE, (aside) => (p.is.store.test(aside) && !hits(p, aside) ? ' ' : aside));
}

function beforeTraining(p: Patterns, clause: string): string {
  const at = p.training.exec(clause)?.index ?? p.improving.exec(clause)?.index ?? 0;
  return clause.slice(0, at || clause.length);
}
