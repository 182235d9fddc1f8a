import { expect, it } from 'vitest';
import type { StandingFacts } from '../utils/catalog/toStandingFacts.ts';
import type { PresentOfControl } from '../utils/ledger/foldPresent.ts';
import type { Observation, Statement } from '../utils/ledger/rowSchemas.ts';
import { lastTold } from './lastTold.ts';

const MAY = '2026-05-11T08:00:00.000Z';
const JULY = '2026-07-01T08:00:00.000Z';
const NOVEMBER = '2026-11-25T08:00:00.000Z';
const FACTS: Pick<StandingFacts, 'controls'> = {
  controls: [
    { id: 'train', topic: 'training', protectiveState: 'off', default: [{ state: 'exposed' }] },
    { id: 'erase', topic: 'deletion-account', protectiveState: null, default: [] },
  ],
};

const look = (at: string, state: Observation['state']) => ({ at, state }) as Observation;
const word = (at: string, state: Statement['state']) => ({ at, state }) as Statement;
const last = (present: Record<string, Pick<PresentOfControl, 'said' | 'seen' | 'told'>>) =>
  lastTold(FACTS, new Map(Object.entries(present)));

it('regression: a switch that was seen after the last word gives its own day to the standing, not that of the word', () => {
  const seen = look(NOVEMBER, 'exposed');
  expect(last({ train: { said: word(MAY, 'protected'), seen, told: seen } })).toBe(NOVEMBER);
});

it('is the day of the word where that is newer, and where a look could not tell', () => {
  const said = word(JULY, 'protected');
  const told = look(MAY, 'exposed');
  expect(last({ train: { said, seen: told, told } })).toBe(JULY);
  expect(last({ train: { said, seen: look(NOVEMBER, 'could-not-tell') } })).toBe(JULY);
});

it('is not the day of an act', () => {
  expect(last({ train: { said: word(MAY, 'protected') }, erase: { said: word(JULY, 'done') } })).toBe(MAY);
});

it('is unknown where nothing was said or seen', () => {
  expect(last({})).toBeUndefined();
});
