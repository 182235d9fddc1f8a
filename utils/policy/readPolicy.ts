import { detectLanguage } from './detectLanguage.ts';
import { emptyCard } from './emptyCard.ts';
import { lexicons } from './lexicons.ts';
import { readPolicyWith } from './readPolicyWith.ts';
import type { Card } from './types.ts';

/** Reads a page in any known language; loads that one lexicon. An unknown language gives an empty card with lang `und`. */
export async function readPolicy(text: string): Promise<Card> {
  const lang = detectLanguage(text);
  const load = lexicons[lang];
  return load ? readPolicyWith(await load(), text) : emptyCard('und');
}
