import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { cardCss } from './cardCss.ts';

/** A page cannot load our theme, so the card repeats its colours. */
const theme = readFileSync(resolve(import.meta.dirname, '../../../components/theme.css'), 'utf8');

it('wears the colours of the theme and no others', () => {
  const colours = [...new Set(cardCss.match(/#[0-9a-f]{6}/g))];
  expect(colours.length).toBeGreaterThan(10);
  expect(colours.filter((colour) => !theme.includes(colour))).toEqual([]);
});
