import * as z from 'zod/mini';
import type { LetterLang } from './letterInput.ts';
import { type LetterTexts, textsSchema } from './textsSchema.ts';

/** Each language is a file of its own, loaded when a letter in it is written and not before. */
const FILES: Record<LetterLang, () => Promise<{ default: unknown }>> = {
  de: () => import('./de.json', { with: { type: 'json' } }),
  en: () => import('./en.json', { with: { type: 'json' } }),
  es: () => import('./es.json', { with: { type: 'json' } }),
  fr: () => import('./fr.json', { with: { type: 'json' } }),
  id: () => import('./id.json', { with: { type: 'json' } }),
  it: () => import('./it.json', { with: { type: 'json' } }),
  ja: () => import('./ja.json', { with: { type: 'json' } }),
  nl: () => import('./nl.json', { with: { type: 'json' } }),
  pt: () => import('./pt.json', { with: { type: 'json' } }),
};

/** The sentences of one language, checked. */
export async function loadTexts(lang: LetterLang): Promise<LetterTexts> {
  return z.parse(textsSchema, (await FILES[lang]()).default);
}
