import { describe, expect, it } from 'vitest';
import { pageOf } from './pageOf.ts';

describe('the page of the navigation', () => {
  it.each([
    ['', 'overview'],
    ['no-such-page', 'overview'],
    ['requests/new', 'requests'],
    ['services/chatgpt', 'services'],
    ['compare/chatgpt/photoroom', 'services'],
    ['report/chatgpt', 'services'],
    ['report', 'record'],
  ])('of "%s" is %s: a report stood under the overview', (path, expected) => {
    expect(pageOf(path.split('/'))).toBe(expected);
  });
});
