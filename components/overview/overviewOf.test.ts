import { describe, expect, test } from 'vitest';
import type { StandingFacts } from '../../utils/catalog/toStandingFacts.ts';
import type { PresentOfControl } from '../../utils/ledger/foldPresent.ts';
import type { Observation, Statement } from '../../utils/ledger/rowSchemas.ts';
import { overviewOf } from './overviewOf.ts';

const facts: StandingFacts = {
  name: 'Paint AI',
  training: { control: 'train' },
  controls: [
    { id: 'train', topic: 'training', protectiveState: 'off', default: [{ state: 'exposed' }] },
    { id: 'public', topic: 'gallery-visibility', protectiveState: 'off', default: [{ state: 'exposed' }] },
    { id: 'erase', topic: 'deletion-account', protectiveState: null, default: [] },
  ],
};
const SERVICES = new Map([['paint', facts]]);

const said = (id: string, state: Statement['state']) => ({ id, at: `2026-05-0${id}T00:00:00Z`, state }) as Statement;
const seen = (id: string, state: Observation['state']) =>
  ({ id, at: `2026-05-0${id}T00:00:00Z`, state }) as Observation;

function of(controls: Record<string, Partial<PresentOfControl>>) {
  const present = Object.entries(controls).map(([id, part]): [string, PresentOfControl] => [
    id,
    { disagree: false, ...part },
  ]);
  return overviewOf(new Map([['paint', { controls: new Map(present), uploads: 0 }]]), SERVICES);
}

describe('the number', () => {
  test('counts what can be done something about, and only what is said or seen protective', () => {
    expect(of({ train: { said: said('1', 'protected') } })).toMatchObject({ services: 1, protecting: 1, all: 2 });
    expect(of({})).toMatchObject({ protecting: 0, all: 2 });
    expect(of({ train: { said: said('1', 'not-sure') } })).toMatchObject({ protecting: 0, all: 2 });
  });

  test('leaves out what the person called inapplicable', () => {
    expect(of({ public: { said: said('1', 'does-not-apply') } })).toMatchObject({ protecting: 0, all: 1 });
  });

  test('leaves out a service the catalogue no longer has', () => {
    const gone = overviewOf(new Map([['gone', { controls: new Map(), uploads: 3 }]]), SERVICES);
    expect(gone).toMatchObject({ services: 0, all: 0, unlooked: [] });
  });
});

describe('what needs the person', () => {
  test('a control said to protect and seen exposed since is named with the day of the sight', () => {
    const flipped = of({ train: { said: said('1', 'protected'), told: seen('2', 'exposed'), disagree: true } }).flipped;
    expect(flipped).toEqual([
      {
        serviceId: 'paint',
        service: 'Paint AI',
        topic: 'training',
        protectiveState: 'off',
        at: '2026-05-02T00:00:00Z',
      },
    ]);
  });

  test('a control that was seen to protect and has turned back is named once, whatever was said before', () => {
    const turnedBack = { protectiveAt: '2026-05-01T00:00:00Z', exposedAt: '2026-05-02T00:00:00Z' };
    const sight = { told: seen('2', 'exposed'), turnedBack };
    expect(of({ train: sight }).flipped).toMatchObject([{ topic: 'training', turnedBack }]);
    expect(of({ train: { ...sight, said: said('1', 'protected'), disagree: true } }).flipped).toHaveLength(1);
  });

  test('a sight from before the person spoke is no flip', () => {
    expect(of({ train: { said: said('3', 'protected'), told: seen('2', 'exposed'), disagree: true } }).flipped).toEqual(
      [],
    );
  });

  test('a service used, whose training control nobody looked at, is named; one looked at is not', () => {
    expect(of({ public: { said: said('1', 'protected') } }).unlooked).toEqual([
      { serviceId: 'paint', service: 'Paint AI' },
    ]);
    expect(of({ train: { said: said('1', 'protected') } }).unlooked).toEqual([]);
  });
});
