import type { LETTER_KEYS, LetterKey, LetterValues } from './letterKeys.ts';
import type { LetterTexts } from './textsSchema.ts';

/** Nothing for a sentence without placeholders, its values for one that has some. */
export type SayValues<K extends LetterKey> = (typeof LETTER_KEYS)[K]['length'] extends 0 ? [] : [LetterValues<K>];

/**
 * One sentence of the letter's language with its values. Values are put in once and as they are: a `{name}` inside a
 * value stays what it is.
 */
export function say<K extends LetterKey>(texts: LetterTexts, key: K, ...[values]: SayValues<K>): string {
  const given: Record<string, string> = values ?? {};
  return texts[key].replace(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '');
}
