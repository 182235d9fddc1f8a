import { expect, it, vi } from 'vitest';

vi.mock('#i18n', () => ({ i18n: { t: () => 'en' } }));
const { allCountries, partName, partsOf } = await import('./territories.ts');

it('regression: a State or province is offered by its name, not by a code alone, in the order of the names', () => {
  const parts = allCountries().flatMap(partsOf);
  expect(parts.length).toBeGreaterThan(15);
  expect(parts.filter((code) => partName(code) === code)).toEqual([]);
  expect(partName('US-CA')).toBe('California (US-CA)');
  const names = partsOf('US').map(partName);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
});
