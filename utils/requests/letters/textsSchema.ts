import * as z from 'zod/mini';
import { LETTER_KEYS, type LetterKey } from './letterKeys.ts';

/** The placeholders of a sentence, each once, in alphabetical order. */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name))].sort();
}

function sentence(key: LetterKey) {
  const wanted = [...LETTER_KEYS[key]].sort().join();
  return z.string().check(
    z.minLength(1),
    z.trim(),
    z.refine((text) => placeholdersOf(text).join() === wanted, `needs exactly these placeholders: ${wanted || 'none'}`),
  );
}

const keys = Object.keys(LETTER_KEYS) as LetterKey[];

/** One language file: exactly the keys of `LETTER_KEYS`, each with exactly its placeholders. */
export const textsSchema = z.strictObject(
  Object.fromEntries(keys.map((key) => [key, sentence(key)])) as Record<LetterKey, ReturnType<typeof sentence>>,
);

export type LetterTexts = z.infer<typeof textsSchema>;
