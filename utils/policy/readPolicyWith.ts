import { answersOf } from './answersOf.ts';
import type { Card, Lexicon } from './types.ts';
import { withReading } from './withReading.ts';

/** Reads a page with the lexicon of its language. Same text, same card; nothing is fetched or remembered. */
export function readPolicyWith(lexicon: Lexicon, text: string): Card {
  return withReading(lexicon, text, answersOf);
}
