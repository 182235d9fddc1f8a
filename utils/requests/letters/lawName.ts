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
  return knownName(regime.id, lang) ?? knownName(regime.id, 'en') ?? { full: regime.name, cite: '' };
}

function knownName(id: string, lang: string): LawName | undefined {
  if (!Object.hasOwn(names, id)) return undefined;
  const known: Partial<Record<string, LawName>> = names[id as keyof typeof names];
  return known[lang];
}

/**
 * The law's name for a reader, and the language it is in: the reader's where it has a name there, else English, as in the
 * catalogue.
 */
export function readableLawName(regime: { id: string; name: string }, lang: string): { text: string; lang: string } {
  const own = lang === 'en' ? undefined : knownName(regime.id, lang)?.full;
  if (!own) return { text: regime.name, lang: 'en' };
  return { text: own.charAt(0).toLocaleUpperCase(lang) + own.slice(1), lang };
}
