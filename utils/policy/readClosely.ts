import { asTyped } from './asTyped.ts';
import { compile } from './compile.ts';
import { type Disagreement, disagreements } from './disagreements.ts';
import { faultsOf, type ReadAt } from './junk/faultsOf.ts';
import type { Fault } from './junk/faultTypes.ts';
import { lexicons } from './lexicons.ts';
import { readPolicy } from './readPolicy.ts';
import { segments } from './segments.ts';
import type { Card } from './types.ts';

/** All the reader has to say about one text. */
export interface CloseReading {
  card: Card;
  disagreements: Disagreement[];
  faults: Fault[];
}

/** Reads a text in any known language: its answers, the sentences that disagree, and what is wrong with it as a text. */
export async function readClosely(text: string, at: ReadAt): Promise<CloseReading> {
  const card = await readPolicy(text);
  const load = lexicons[card.lang];
  const clean = text.replace(/\r\n?/g, '\n');
  // Only a policy can be a bad one; in an unknown language nobody can tell.
  if (!load || !card.isPolicy) return { card, disagreements: [], faults: [] };
  const p = compile(asTyped(await load(), text));
  const units = segments(clean, card.lang);
  p.look(units);
  const reading = { card, disagreements: disagreements(p, units), faults: faultsOf(p, clean, units, card, at) };
  p.forget();
  return reading;
}
