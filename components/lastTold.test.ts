import { expect, it } from 'vitest';
import type { PresentOfControl } from '../utils/ledger/foldPresent.ts';
import type { Observation } from '../utils/ledger/rowSchemas.ts';
import { lastTold } from './lastTold.ts';

const MAY = '2026-05-11T08:00:00.000Z';
const JULY = '2026-07-01T08:00:00.000Z';
const NOVEMBER = '2026-11-25T08:00:00.000Z';

const look = (at: string, state: Observation['state']) => ({ at, state }) as Observation;
const controls = (present: Omit<PresentOfControl, 'disagree'>) => new Map([['train', { disagree: false, ...present }]]);

it('regression: a switch that was seen after the last word gives its own day to the standing, not that of the word', () => {
  const seen = look(NOVEMBER, 'exposed');
  expect(lastTold({ controls: controls({ seen, told: seen }), lastSaid: MAY })).toBe(NOVEMBER);
});

it('is the day of the word where that is newer, and where a look could not tell', () => {
  const told = look(MAY, 'exposed');
  expect(lastTold({ controls: controls({ seen: told, told }), lastSaid: JULY })).toBe(JULY);
  const unsure = look(NOVEMBER, 'could-not-tell');
  expect(lastTold({ controls: controls({ seen: unsure }), lastSaid: JULY })).toBe(JULY);
});

it('is unknown where nothing was said or seen', () => {
  expect(lastTold({ controls: new Map() })).toBeUndefined();
});
