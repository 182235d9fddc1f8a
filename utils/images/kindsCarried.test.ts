import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindsCarried } from './kindsCarried.ts';
import { readMetadata } from './readMetadata.ts';
import { stripMetadata } from './stripMetadata.ts';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../tests/fixtures/images', name)));

describe('the kinds of things a file carries', () => {
  test('a photo with everything in it: a place, a serial number and more, each once', () => {
    const kinds = kindsCarried(readMetadata(fixture('full-base.jpg')));
    expect(kinds).toEqual(expect.arrayContaining(['place', 'time', 'camera', 'serial']));
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  test('a position alone is a place', () => {
    const { facts: _, ...carried } = readMetadata(fixture('full-base.jpg'));
    expect(carried.positions.length).toBeGreaterThan(0);
    expect(kindsCarried({ ...carried, facts: {} })).toContain('place');
  });

  test('a cleaned copy carries at most its colours', () => {
    const { bytes } = stripMetadata(fixture('full-base.jpg'));
    expect(kindsCarried(readMetadata(bytes)).filter((kind) => kind !== 'colour-profile')).toEqual([]);
  });
});
