import type { Lexicon } from './types.ts';

const as = (m: { default: unknown }): Lexicon => m.default as Lexicon;

/** One loader per language, so that only the lexicon in use is read. */
export const lexicons: Record<string, () => Promise<Lexicon>> = {
  en: async () => as(await import('./languages/en.json', { with: { type: 'json' } })),
  fr: async () => as(await import('./languages/fr.json', { with: { type: 'json' } })),
  id: async () => as(await import('./languages/id.json', { with: { type: 'json' } })),
  de: async () => as(await import('./languages/de.json', { with: { type: 'json' } })),
  es: async () => as(await import('./languages/es.json', { with: { type: 'json' } })),
  pt: async () => as(await import('./languages/pt.json', { with: { type: 'json' } })),
  it: async () => as(await import('./languages/it.json', { with: { type: 'json' } })),
  nl: async () => as(await import('./languages/nl.json', { with: { type: 'json' } })),
  pl: async () => as(await import('./languages/pl.json', { with: { type: 'json' } })),
  ru: async () => as(await import('./languages/ru.json', { with: { type: 'json' } })),
  tr: async () => as(await import('./languages/tr.json', { with: { type: 'json' } })),
  vi: async () => as(await import('./languages/vi.json', { with: { type: 'json' } })),
  ja: async () => as(await import('./languages/ja.json', { with: { type: 'json' } })),
  ko: async () => as(await import('./languages/ko.json', { with: { type: 'json' } })),
  zh: async () => as(await import('./languages/zh.json', { with: { type: 'json' } })),
};
