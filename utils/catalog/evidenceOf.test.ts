import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../scripts/catalogRead.ts';
import { evidenceOf, mayBeOutdated } from './evidenceOf.ts';

const chatgpt = readCatalog().find(({ id }) => id === 'chatgpt');
if (!chatgpt) throw new Error('chatgpt is gone');
const control = chatgpt.controls.find(({ id }) => id === 'memory');

describe('evidenceOf', () => {
  it('gives a detail without evidence that of its control', () => {
    expect(evidenceOf(chatgpt, {}, control).proofs.map(({ id }) => id)).toEqual(['memory-faq']);
  });

  it('keeps sources without an address apart from proofs', () => {
    const evidence = evidenceOf(chatgpt, { sources: ['audit', 'menow'], confidence: 'press' }, control);
    expect(evidence.proofs.map(({ id }) => id)).toEqual(['menow']);
    expect(evidence.unproven.map(({ id }) => id)).toEqual(['audit']);
    expect(evidence).toMatchObject({ asOf: '2026-10-02', confidence: 'press' });
  });

  it('has no date where no source has one', () => {
    expect(evidenceOf(chatgpt, { sources: ['data-controls'], confidence: 'vendor' }).asOf).toBeNull();
  });
});

it.each([
  [null, true],
  ['2025-11-21', true],
  ['2025-11-22', false],
  ['2025-11', false],
  ['2025-10', true],
  ['2025', false],
  ['2024', true],
  ['2026-10-02', false],
])('%s may be out of date on 2026-11-22: %s', (asOf, expected) => {
  expect(mayBeOutdated(asOf, '2026-11-22')).toBe(expected);
});
