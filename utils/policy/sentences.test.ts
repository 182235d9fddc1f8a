import { describe, expect, it } from 'vitest';
import { lexicons } from './lexicons.ts';
import { readPolicyWith } from './readPolicyWith.ts';
import spec from './sentences.json' with { type: 'json' };
import type { Card } from './types.ts';

type Case = [sentence: string, field: keyof Card, value: unknown];

/** The reader's specification in sentences: one line, one field, one value; add yours to `sentences.json`. */
describe.each(Object.entries(spec))('in %s', (lang, { title, cases }) => {
  it.each(cases as Case[])('%s → %s: %j', async (sentence, field, value) => {
    const load = lexicons[lang];
    if (!load) throw new Error(`no lexicon for ${lang}`);
    const card = readPolicyWith(await load(), `${title}\n${sentence}`);
    expect(card.isPolicy).toBe(true);
    expect(card[field]).toEqual(value);
  });
});
