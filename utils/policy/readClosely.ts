import { answersOf } from './answersOf.ts';
import { detectLanguage } from './detectLanguage.ts';
import { type Disagreement, disagreements } from './disagreements.ts';
import { emptyCard } from './emptyCard.ts';
import { faultsOf, type ReadAt } from './junk/faultsOf.ts';
import type { Fault } from './junk/faultTypes.ts';
import { lexicons } from './lexicons.ts';
import type { Card } from './types.ts';
import { withReading } from './withReading.ts';

/** All the reader has to say about one text. */
export interface CloseReading {
  card: Card;
  disagreements: Disagreement[];
  faults: Fault[];
}

/** Reads a text in any known language: its answers, the sentences that disagree, and what is wrong with it as a text. */
export async function readClosely(given: string, at: ReadAt): Promise<CloseReading> {
  const load = lexicons[detectLanguage(given)];
  if (!load) return { card: emptyCard('und'), disagreements: [], faults: [] };
  return withReading(await load(), given, (reading) => {
    const card = answersOf(reading);
    // Only a policy can be a bad one.
    if (!card.isPolicy) return { card, disagreements: [], faults: [] };
    const { p, text, units } = reading;
    return { card, disagreements: disagreements(p, units), faults: faultsOf(p, text, units, card, at) };
  });
}
