import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const spoken = vi.hoisted(() => ({ tag: 'en' }));
vi.mock('#i18n', () => ({ i18n: { t: () => spoken.tag } }));
const { formatDate } = await import('./locale.ts');

const ZONE = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Asia/Jakarta';
});
afterEach(() => {
  process.env.TZ = ZONE;
  spoken.tag = 'en';
});

it('regression: an instant is shown as the day it was for the person, not as the day in UTC', () => {
  expect(formatDate('2026-05-03T18:30:00.000Z')).toBe('May 4, 2026');
  expect(formatDate('2026-12-31T17:00:00.000Z')).toBe('January 1, 2027');
});

it('a day, a month, a year stay as they are', () => {
  expect(['2026-05-03', '2026-05', '2026', 'some day'].map(formatDate)).toEqual([
    'May 3, 2026',
    'May 2026',
    '2026',
    'some day',
  ]);
});

it('is in the language spoken now, whatever was spoken before', () => {
  const shown = () => ['2026-05-03', '2026-05'].map(formatDate);
  expect(shown()).toEqual(['May 3, 2026', 'May 2026']);
  spoken.tag = 'fr';
  expect(shown()).toEqual(['3 mai 2026', 'mai 2026']);
});
