import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Control } from './serviceSchema.ts';
import { type ControlPresent, standingOf } from './standingOf.ts';

const control = (id: string, over: Partial<Control> = {}): Control => ({
  id,
  topic: 'training',
  name: id,
  labels: null,
  mechanism: 'switch',
  protectiveState: 'off',
  effect: 'Lets the service learn.',
  scope: 'account',
  default: [{ state: 'exposed' }],
  routes: [],
  exceptions: [],
  notes: [],
  sources: ['s'],
  confidence: 'vendor',
  ...over,
});
const service = (controls: Control[], head: string | null = controls[0]?.id ?? null) => ({
  controls,
  training: { control: head },
});
const said = (state: NonNullable<ControlPresent['said']>['state'], at = '2026-05-03T10:00:00Z'): ControlPresent => ({
  said: { state, at },
});

describe('standingOf', () => {
  it('has nothing to say before the person has', () => {
    expect(standingOf(service([control('a')]), new Map())).toBe('unsaid');
  });

  it('is protected when the control behind the headline is', () => {
    const both = service([control('switch'), control('portal')]);
    expect(standingOf(both, new Map([['switch', said('protected')]]))).toBe('protected');
    expect(standingOf(both, new Map([['portal', said('protected')]]))).toBe('unsaid');
  });

  it('is protected when the training switch does not apply to the person', () => {
    expect(standingOf(service([control('a')]), new Map([['a', said('does-not-apply')]]))).toBe('protected');
  });

  it('counts "not sure" as nothing said', () => {
    expect(standingOf(service([control('a')]), new Map([['a', said('not-sure')]]))).toBe('unsaid');
  });

  it('believes a later sight of the page over an earlier word, and a later word over an earlier sight', () => {
    const seen = { state: 'exposed', at: '2026-06-01T00:00:00Z' } as const;
    const one = service([control('a')]);
    expect(standingOf(one, new Map([['a', { ...said('protected'), seen }]]))).toBe('exposed');
    expect(standingOf(one, new Map([['a', { ...said('protected', '2026-07-01T00:00:00Z'), seen }]]))).toBe('protected');
  });

  it('lets a sight that could not tell change nothing', () => {
    const seen = { state: 'could-not-tell', at: '2026-06-01T00:00:00Z' } as const;
    expect(standingOf(service([control('a')]), new Map([['a', { ...said('protected'), seen }]]))).toBe('protected');
  });

  it('regression: nobody is exposed by not having deleted, nor protected by it, whatever was said of it before acts were told apart', () => {
    const erase = control('erase', {
      topic: 'deletion-content',
      mechanism: 'button',
      protectiveState: null,
      default: [],
    });
    const both = service([control('train'), erase]);
    for (const state of ['exposed', 'protected', 'not-yet', 'done'] as const) {
      expect(standingOf(both, new Map([['erase', said(state)]]))).toBe('unsaid');
      expect(
        standingOf(
          both,
          new Map([
            ['train', said('protected')],
            ['erase', said(state)],
          ]),
        ),
      ).toBe('protected');
      expect(standingOf(service([erase], null), new Map([['erase', said(state)]]))).toBe('unsaid');
    }
  });

  it('is exposed as soon as any control is, whatever else was said', () => {
    const state = fc.constantFrom('protected', 'exposed', 'not-sure', 'does-not-apply');
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 6 }), (states) => {
        const controls = states.map((_, i) => control(`c${i}`));
        const present = new Map(states.map((s, i) => [`c${i}`, said(s as 'exposed')]));
        expect(standingOf(service(controls), present) === 'exposed').toBe(states.includes('exposed'));
      }),
    );
  });
});
