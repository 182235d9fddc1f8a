import { describe, expect, test, vi } from 'vitest';
import { fillMessage } from './fillMessage.ts';

const DAYS: Record<string, string> = {
  en: '$1 day | $1 days',
  fr: '$1 jour | $1 jours',
  id: '$1 hari',
  de: '$1 Tag | $1 Tage',
};

describe('the form of a message for a number', () => {
  test.each([
    ['en', 0, '0 days'],
    ['en', 1, '1 day'],
    ['en', 2, '2 days'],
    ['fr', 0, '0 jour'],
    ['fr', 1, '1 jour'],
    ['fr', 2, '2 jours'],
    ['fr', 1_000_000, '1000000 jours'],
    ['id', 1, '1 hari'],
    ['id', 7, '7 hari'],
    ['de', 0, '0 Tage'],
    ['de', 1, '1 Tag'],
  ])('%s, %i: %s', (language, count, text) => {
    expect(fillMessage(DAYS[language] ?? '', () => language, [count], count)).toBe(text);
  });

  test('three forms: the first is for none at all', () => {
    const message = 'nothing | one thing | $1 things';
    expect([0, 1, 5].map((n) => fillMessage(message, () => 'en', [n], n))).toEqual([
      'nothing',
      'one thing',
      '5 things',
    ]);
    expect(fillMessage('rien | une chose | $1 choses', () => 'fr', [1], 1)).toBe('une chose');
  });
});

describe('the places of a message', () => {
  test('are filled with text as it is, whatever it holds', () => {
    expect(fillMessage('$2 asked $1', () => 'en', ['$2', 'a | b'])).toBe('a | b asked $2');
  });

  test('stay empty when nothing is given for them', () => {
    expect(fillMessage('by $1', () => 'en', [])).toBe('by ');
  });

  test('without a number a bar is text, and nobody asks for the language', () => {
    const language = vi.fn(() => 'en');
    expect(fillMessage('a | b', language, [])).toBe('a | b');
    expect(language).not.toHaveBeenCalled();
  });
});
