import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../scripts/catalogRead.ts';
import { polarity } from './checks/polarity.ts';
import type { Control, Default, Service } from './serviceSchema.ts';
import { trainingHeadline } from './trainingHeadline.ts';

const CATALOG = readCatalog();
const SAYS_YES = ['yes', 'yes-by-default'];
const SAYS_NO = ['no', 'no-by-default', 'opt-in'];

/** Where a switch leaves the person, worked out from on and off alone: the other of the two accounts each file keeps. */
function stateByPolarity(control: Control, entry: Default): string | undefined {
  if (control.protectiveState === null || !entry.shows) return undefined;
  return entry.shows === control.protectiveState ? 'protected' : 'exposed';
}

describe.each(CATALOG)('$id', (service) => {
  it('has a headline that is not inverted', () => {
    const { learns, control: id, because } = trainingHeadline(service);
    expect(because.length).toBeGreaterThan(0);
    const control = service.controls.find((candidate) => candidate.id === id);
    if (!control) return expect(service.training.control).toBeNull();
    const personal = control.default.filter(
      ({ when }) => when?.audience !== 'organisation' && when?.audience !== 'api',
    );
    const states = new Set(
      (personal.length ? personal : control.default).map((entry) => stateByPolarity(control, entry)),
    );
    if (states.size === 1 && states.has('exposed')) expect(SAYS_YES).toContain(learns);
    if (states.size === 1 && states.has('protected')) expect(SAYS_NO).toContain(learns);
    if (states.has('exposed') && states.has('protected')) expect(learns).toBe('depends');
  });
});

const onOff = fc.constantFrom<'on' | 'off'>('on', 'off');

function serviceWith(control: Partial<Control>): Service {
  const service = structuredClone(CATALOG.find(({ id }) => id === 'chatgpt'));
  if (!service) throw new Error('chatgpt is gone');
  const main = service.controls.find(({ id }) => id === service.training.control);
  if (!main) throw new Error('chatgpt has no training control');
  service.controls = [{ ...main, ...control }];
  return service;
}

describe('for any switch', () => {
  it('says yes exactly where the default is not the protective state', () => {
    fc.assert(
      fc.property(onOff, onOff, (protectiveState, shows) => {
        const state = shows === protectiveState ? 'protected' : 'exposed';
        const service = serviceWith({ mechanism: 'switch', protectiveState, default: [{ state, shows }] });
        const expected = shows === protectiveState ? 'no-by-default' : 'yes-by-default';
        expect(trainingHeadline(service).learns).toBe(expected);
      }),
    );
  });

  it('an inverted entry does not pass the checks', () => {
    fc.assert(
      fc.property(onOff, onOff, (protectiveState, shows) => {
        const inverted = shows === protectiveState ? 'exposed' : 'protected';
        const service = serviceWith({ mechanism: 'switch', protectiveState, default: [{ state: inverted, shows }] });
        const file = { name: 'chatgpt.json', text: '', service, broken: [] };
        expect([...polarity.check(service, file, { hostOwners: new Map() })]).toHaveLength(1);
      }),
    );
  });
});

describe('without a switch', () => {
  const exposed: Default[] = [{ state: 'exposed' }];
  const safe: Default[] = [{ state: 'protected' }];
  it.each([
    ['none', exposed, 'yes'],
    ['none', safe, 'no'],
    ['none', [{ state: 'unknown' }], 'unclear'],
    ['consent', safe, 'opt-in'],
    ['email', exposed, 'yes-by-default'],
    ['switch', [{ state: 'unknown' }], 'default-unknown'],
    ['plan', [...exposed, ...safe], 'depends'],
  ] as [Control['mechanism'], Default[], string][])('%s, %j: %s', (mechanism, defaults, learns) => {
    expect(trainingHeadline(serviceWith({ mechanism, protectiveState: null, default: defaults })).learns).toBe(learns);
  });

  it('answers for private persons and keeps business plans apart', () => {
    const business: Default = { state: 'protected', when: { audience: 'organisation' } };
    const headline = trainingHeadline(serviceWith({ mechanism: 'none', default: [...exposed, business] }));
    expect(headline).toMatchObject({ learns: 'yes', elsewhere: [business] });
  });
});

it('gives the five founding services the headlines their sources give', () => {
  const headlines = Object.fromEntries(CATALOG.map((service) => [service.id, trainingHeadline(service).learns]));
  expect(headlines).toMatchObject({
    photoroom: 'yes-by-default',
    chatgpt: 'yes-by-default',
    'imgc-ai': 'not-said',
    'z-image-turbo-dev': 'unclear',
    'flux-kontext-ai': 'unclear',
  });
});
