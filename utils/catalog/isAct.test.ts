import { describe, expect, test } from 'vitest';
import { isAct } from './isAct.ts';

describe('isAct', () => {
  test('a button to delete, about which no state of a newcomer is known or makes sense, is an act', () => {
    expect(isAct({ protectiveState: null, default: [] })).toBe(true);
  });

  test('a switch is none, whatever is known of how it stands at first', () => {
    expect(isAct({ protectiveState: 'off', default: [{ state: 'unknown' }] })).toBe(false);
    expect(isAct({ protectiveState: 'on', default: [] })).toBe(false);
  });

  test('what leaves a newcomer somewhere is none, though there is nothing to turn: a plan, a store that is empty at first', () => {
    expect(isAct({ protectiveState: null, default: [{ state: 'protected' }] })).toBe(false);
  });
});
