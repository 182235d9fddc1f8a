import { expect, it } from 'vitest';
import { emptyCard } from '../../utils/policy/emptyCard.ts';
import { printedCard } from './printedCard.ts';

it('prints every sentence of an answer, one a line, up to what a quote may be longer than a label', () => {
  const long = 'We keep it. '.repeat(40);
  const card = {
    ...emptyCard('en'),
    evidence: { uploads: 'Stored.', minAge: '13.' },
    also: { uploads: ['Kept.', long] },
  };
  expect(printedCard(card)).toMatchObject({ evidence: { uploads: 'Stored.\nKept.', minAge: '13.' } });
  expect(printedCard(card)).not.toHaveProperty('also');
});
