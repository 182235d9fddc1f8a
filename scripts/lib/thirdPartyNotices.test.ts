import { expect, test } from 'vitest';
import { thirdPartyNotices } from './thirdPartyNotices.ts';

const zod = { name: 'zod', version: '4.6.7', identifier: 'MIT', text: 'MIT License\n\nCopyright (c) Colin' };
const idb = { name: 'idb', version: '8.0.4', identifier: 'ISC', text: 'ISC License' };

test('every package once, by name, with its licence and its text', () => {
  const text = thirdPartyNotices([zod, idb, { ...zod }]);
  expect(text).toMatch(/contains 2 packages/);
  expect(text.match(/^\w+ \d+\.\d+\.\d+$/gm)).toEqual(['idb 8.0.4', 'zod 4.6.7']);
  expect(text).toContain('Licence: ISC');
  expect(text).toContain(zod.text);
});

test('a package without a licence stops the build', () => {
  expect(() => thirdPartyNotices([{ name: 'mystery', version: '1.0.0' }])).toThrow(/mystery 1\.0\.0/);
});
