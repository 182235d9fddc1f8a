import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import english from './en.json' with { type: 'json' };
import { LETTER_LANGS } from './letterInput.ts';
import { LETTER_KEYS } from './letterKeys.ts';
import { loadTexts } from './loadTexts.ts';
import { placeholdersOf, textsSchema } from './textsSchema.ts';

describe.each(LETTER_LANGS)('the sentences in %s', (lang) => {
  it('have the same keys in the same order and the same placeholders as the list', async () => {
    const texts = await loadTexts(lang);
    expect(Object.keys(texts)).toEqual(Object.keys(LETTER_KEYS));
  });

  it('hold no stray braces, doubled spaces, straight quotes or leftovers', async () => {
    for (const [key, text] of Object.entries(await loadTexts(lang))) {
      expect(text.replace(/\{\w+\}/g, 'X'), key).not.toMatch(/[{}]| {2}|["']|TODO/);
      expect(text, key).toBe(text.trim());
    }
  });

  it('are not English left untranslated', async () => {
    const texts = await loadTexts(lang);
    const same = Object.entries(texts).filter(
      ([key, text]) => /[a-z]{4}/i.test(text.replace(/\{\w+\}/g, '')) && text === english[key as keyof typeof english],
    );
    if (lang !== 'en')
      expect(same.map(([key]) => key).filter((key) => !/^cite\.|rectification\.gdpr/.test(key))).toEqual([]);
  });
});

describe('the schema', () => {
  it('refuses a missing sentence, one too many, a lost and an invented placeholder', () => {
    const { greeting: _, ...missing } = english;
    expect(z.safeParse(textsSchema, missing).success).toBe(false);
    expect(z.safeParse(textsSchema, { ...english, extra: 'x' }).success).toBe(false);
    expect(z.safeParse(textsSchema, { ...english, 'time.wish': 'Please answer soon.' }).success).toBe(false);
    expect(z.safeParse(textsSchema, { ...english, greeting: 'Dear {operator},' }).success).toBe(false);
    expect(z.safeParse(textsSchema, { ...english, greeting: '' }).success).toBe(false);
    expect(z.safeParse(textsSchema, english).success).toBe(true);
  });

  it('names placeholders once and in order', () => {
    expect(placeholdersOf('{b} {a} {b} {}')).toEqual(['', 'a', 'b']);
  });
});
