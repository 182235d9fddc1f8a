import { minAge } from './age.ts';
import type { Patterns } from './compile.ts';
import { lastUpdated } from './dates.ts';
import { email } from './email.ts';
import { emptyCard } from './emptyCard.ts';
import { fold } from './fold.ts';
import { foldIn } from './foldIn.ts';
import { gallery } from './gallery.ts';
import { isPolicy } from './isPolicy.ts';
import { processors } from './processors/processors.ts';
import { rights } from './rights.ts';
import { sells } from './sells.ts';
import { storage } from './storage/storage.ts';
import { training } from './training.ts';
import type { Card, Finding } from './types.ts';
import { vendorsIn } from './vendors.ts';
import type { Reading } from './withReading.ts';

/** More sentences that say the same tell a person nothing new. */
const MOST_ALSO = 3;

/** The answers to all questions, each with its sentence and those that say the same. */
export function answersOf({ p, text, units }: Reading): Card {
  const card = emptyCard(p.lexicon.lang);
  const state = <T>(field: string, finding: Finding<T> | null): T | null => {
    if (!finding) return null;
    const { quote, start } = finding.unit;
    card.evidence[field] = quote;
    const also = [...new Set(finding.also?.map((unit) => unit.quote))].filter((other) => other !== quote);
    if (also.length > 0) card.also[field] = also.slice(0, MOST_ALSO);
    card.places[field] = { start, end: start + quote.length, rule: finding.rule };
    return finding.value;
  };
  card.isPolicy = isPolicy(p, units);
  card.lastUpdated = state('lastUpdated', lastUpdated(p, text));
  const trained = training(p, units);
  card.trainsOnContent = state('trainsOnContent', trained) ?? 'not-stated';
  if (trained?.limited) card.qualified.push('trainsOnContent');
  card.publicGallery = state('publicGallery', gallery(p, units)) ?? 'not-stated';
  card.sellsData = state('sellsData', sells(p, units)) ?? 'not-stated';
  const kept = storage(p, units);
  card.uploads = state('uploads', kept.uploads) ?? 'not-stated';
  card.retentionDays = state('retentionDays', kept.days);
  const address = email(p, units);
  card.contactEmail = state('contactEmail', address.best);
  card.emailObfuscated = address.hidden;
  const given = rights(p, units);
  card.rights = given.granted;
  state('rights', given.first);
  // The service's own name: in the title, or in the domain of its address.
  const titles = units.slice(0, 3).filter((u) => u.isHeading);
  const own = `${titles.map((u) => u.low).join(' ')} ${ownNames(p, text).join(' ')} ${card.contactEmail?.split('@')[1] ?? ''}`;
  const named = processors(p, units, fold(own));
  card.subprocessors = named.map((n) => n.value);
  state('subprocessors', named[0] ?? null);
  card.minAge = state('minAge', minAge(p, units));
  return card;
}

/** Companies named in the opening lines, but not to sign in with or to store things, and again and again after: the page is theirs. */
function ownNames(p: Patterns, text: string): string[] {
  const named = vendorsIn(text.slice(0, 400)).filter(({ index, words }) => {
    const around = foldIn(p.lexicon.lang, text.slice(Math.max(0, index - 30), index + words.length + 10));
    return !p.is.signIn.test(around) && !p.is.store.test(around);
  });
  const opening = new Set(named.map((v) => v.words));
  return [...opening].filter((words) => text.split(words, 9).length > 8).map(fold);
}
