import type { Patterns } from '../compile.ts';
import { BESIDE } from './distances.ts';

/** Between a verb and its noun stand a word or two, in UTF-16 units. */
const BESIDE_NOUN = 10;

/** "Store your pictures": the word for keeping stands right before the word for the content. */
export function touches(p: Patterns, low: string, named: RegExpExecArray): boolean {
  const kept = p.is.store.exec(low.slice(Math.max(0, named.index - BESIDE), named.index));
  return kept !== null && Math.min(BESIDE, named.index) - kept.index - kept[0].length < BESIDE_NOUN;
}
