import type { Patterns } from './compile.ts';
import { gallery } from './gallery.ts';
import { isQuestion } from './isQuestion.ts';
import { sells } from './sells.ts';
import { storage } from './storage/storage.ts';
import { training } from './training.ts';
import type { Finding, Unit } from './types.ts';

/** The questions on which two sentences of a policy can disagree. */
export const DISPUTABLE = ['trainsOnContent', 'publicGallery', 'sellsData', 'uploads'] as const;
export type Disputable = (typeof DISPUTABLE)[number];

/** One side: the exact sentence and the answer it would give if it stood alone. */
export interface Side {
  value: string;
  quote: string;
}

/** Two sentences of one policy that cannot both hold. */
export interface Disagreement {
  field: Disputable;
  sides: [Side, Side];
}

/** A longer sentence says so many things that it contradicts nothing. UTF-16 units. */
const LONGEST_SENTENCE = 400;

/**
 * Two sentences that answer the same question in opposite ways. Each sentence is asked alone, by the same rules that answer
 * for the whole page. A condition ("only with your consent") narrows another sentence and does not contradict it; neither
 * does one about anonymised data, other people's models, or companies and programs that use the service.
 */
export function disagreements(p: Patterns, units: readonly Unit[]): Disagreement[] {
  const sentences = units.filter((unit) => !unit.isHeading && !isQuestion(unit.low));
  const plain = sentences.filter(
    ({ low }) =>
      low.length <= LONGEST_SENTENCE && !p.is.someUsers.test(low) && !p.is.business.test(low) && !p.is.except.test(low),
  );
  const ofContent = plain.filter((unit) => p.is.content.test(unit.context));
  const found: Disagreement[] = [];

  const trains = ofContent.flatMap((unit) => {
    const claim = training(p, [unit]);
    return claim && !claim.limited ? [claim] : [];
  });
  add('trainsOnContent', trains, ['yes', 'opt-out'], ['no']);
  add(
    'sellsData',
    each(plain, (unit) => sells(p, [unit])),
    ['yes'],
    ['no'],
  );
  add(
    'publicGallery',
    each(ofContent, (unit) => gallery(p, [unit])),
    ['default-public'],
    ['no'],
  );
  const kept = each(ofContent, (unit) => storage(p, [unit]).uploads);
  // "Uploads are not stored" and "results are stored" are two things: both must speak of the same.
  const lasting = new Map<string, Finding<string>>();
  for (const one of kept) {
    const word = contentWord(p, one.unit);
    if (word && one.value !== 'not-stored' && !lasting.has(word)) lasting.set(word, one);
  }
  for (const never of kept) {
    const same = never.value === 'not-stored' ? lasting.get(contentWord(p, never.unit) ?? '') : undefined;
    if (!same) continue;
    found.push({ field: 'uploads', sides: inOrder(same, never) });
    break;
  }
  return found;

  function add(field: Disputable, claims: Finding<string>[], yes: string[], no: string[]) {
    const one = claims.find(({ value }) => yes.includes(value));
    const other = claims.find(({ value }) => no.includes(value));
    if (one && other) found.push({ field, sides: inOrder(one, other) });
  }
}

function each<T extends string>(units: readonly Unit[], ask: (unit: Unit) => Finding<T> | null): Finding<T>[] {
  return units.flatMap((unit) => ask(unit) ?? []);
}

function inOrder(one: Finding<string>, other: Finding<string>): [Side, Side] {
  const side = ({ value, unit }: Finding<string>): Side => ({ value, quote: unit.quote });
  return one.unit.start <= other.unit.start ? [side(one), side(other)] : [side(other), side(one)];
}

/** The word by which a sentence names content ("images"). */
const contentWord = (p: Patterns, unit: Unit): string | undefined => p.is.content.exec(unit.low)?.[0];
