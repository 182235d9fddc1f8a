import names from './lawNames.json' with { type: 'json' };
import type { LetterLang, LetterRegime } from './letterInput.ts';

interface LawName {
  /** For the line that names the law. */
  full: string;
  /** After an article; empty where the code itself is cited (Va. Code § …). */
  cite: string;
}

/**
 * The law's name in the letter's language; where it has none there, the one it is known by abroad.
 * @param place the State or country in English, for the entry that stands for several US States
 */
export function lawName(regime: LetterRegime, lang: LetterLang, place?: string): LawName {
  if (regime.id === 'us-other-45') return { full: `consumer privacy law of ${place ?? 'my State'}`, cite: '' };
  const known: Partial<Record<LetterLang, LawName>> | undefined = Object.hasOwn(names, regime.id)
    ? names[regime.id as keyof typeof names]
    : undefined;
  return known?.[lang] ?? known?.en ?? { full: regime.name, cite: '' };
}
