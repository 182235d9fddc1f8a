import { describe, expect, it } from 'vitest';
import { asTyped } from './asTyped.ts';
import { detectLanguage } from './detectLanguage.ts';
import { lexicons } from './lexicons.ts';
import { readPolicyWith } from './readPolicyWith.ts';
import spec from './sentences.json' with { type: 'json' };
import type { Card } from './types.ts';

type Case = [sentence: string, field: keyof Card, value: unknown];

/** As somebody types who has no accents on the keyboard. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđ]/g, (letter) => (letter === 'ł' ? 'l' : 'd'))
    .replace(/[ŁĐ]/g, (letter) => (letter === 'Ł' ? 'L' : 'D'));

describe.each(['fr', 'es', 'pt', 'it', 'pl', 'tr', 'vi'] as const)('in %s', (lang) => {
  it('reads every sentence as well without its accents', async () => {
    const lexicon = await lexicons[lang]?.();
    if (!lexicon) throw new Error(`no lexicon for ${lang}`);
    const { title, cases } = spec[lang];
    for (const [sentence, field, value] of cases as Case[]) {
      const card = readPolicyWith(lexicon, bare(`${title}\n${sentence}`));
      expect(card.isPolicy, sentence).toBe(true);
      expect(card[field], sentence).toEqual(value);
    }
  });
});

it('knows Vietnamese that was typed without accents', () => {
  expect(
    detectLanguage(bare('Chúng tôi tôn trọng quyền riêng tư của bạn và không chia sẻ thông tin với bên thứ ba.')),
  ).toBe('vi');
});

it.each([
  ['Politique de confidentialite. Vos donnees sont conservees un mois.', 'conservee'],
  ['Politique de confidentialité. Vos données sont conservées un mois.', 'conservée'],
])('spells the words of %s its way: %s', async (text, word) => {
  const french = await lexicons.fr?.();
  if (!french) throw new Error('no French');
  const lexicon = { ...french, phrases: { ...french.phrases, store: ['conservée'] } };
  expect(asTyped(lexicon, text).phrases.store).toEqual([word]);
});
