import { expect, test } from 'vitest';
import type { Located } from '../locate/locateControl.ts';
import { chooseStep } from './chooseStep.ts';

const none: Located = { found: 'none' };
const many: Located = { found: 'many' };
const one = (name: string): Located => ({
  found: 'one',
  element: { name } as unknown as Element,
  name,
  role: 'button',
  fit: { form: 'exact' },
});

test('the furthest step that is there', () => {
  expect(chooseStep([one('a'), one('b'), none], 0)).toMatchObject({ index: 1, status: 'found' });
});

test('a step found counts more than a later one that several things are called by', () => {
  expect(chooseStep([one('a'), many, none], 0)).toMatchObject({ index: 0, status: 'found' });
  expect(chooseStep([none, many, none], 0)).toEqual({ index: 1, status: 'several' });
});

test('nothing there: the step after the last click, never behind the last', () => {
  expect(chooseStep([none, none], 1)).toEqual({ index: 1, status: 'none' });
  expect(chooseStep([none, none], 2)).toEqual({ index: 1, status: 'none' });
});

test('a page too big to look at is not a page without the step', () => {
  const late: Located = { found: 'out-of-time' };
  expect(chooseStep([late, late], 1)).toEqual({ index: 1, status: 'unseen' });
  expect(chooseStep([many, late], 0)).toEqual({ index: 0, status: 'several' });
});
