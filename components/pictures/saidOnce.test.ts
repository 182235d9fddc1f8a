import { expect, it } from 'vitest';
import { saidOnce } from './saidOnce.ts';

it('says a value once, with every field that has it, and keeps values apart that differ', () => {
  const facts = [
    { label: 'DateTimeOriginal', value: '2026:05:03 14:12:09' },
    { label: 'ModifyDate', value: '2026:05:04 09:00:00' },
    { label: 'CreateDate', value: '2026:05:03 14:12:09' },
    { label: 'CreateDate', value: '2026:05:03 14:12:09' },
  ];
  expect(saidOnce(facts)).toEqual([
    { value: '2026:05:03 14:12:09', fields: 'DateTimeOriginal, CreateDate' },
    { value: '2026:05:04 09:00:00', fields: 'ModifyDate' },
  ]);
});
