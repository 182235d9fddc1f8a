import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAgainOf } from './lookAgainOf.ts';
import type { StandingFacts } from './toStandingFacts.ts';

const facts = new Map([
  [
    'paint',
    {
      controls: [
        { id: 'train', topic: 'training', protectiveState: 'off', default: [] },
        { id: 'public', topic: 'gallery-visibility', protectiveState: 'off', default: [] },
        { id: 'erase', topic: 'deletion-account', protectiveState: null, default: [] },
      ] as StandingFacts['controls'],
    },
  ],
]);

const ZONES = [
  'UTC',
  'Asia/Jakarta',
  'America/Los_Angeles',
  'Europe/Paris',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
];
const zone = fc.constantFrom(...ZONES);
const days = fc.integer({ min: 1, max: 3_650 });
const at = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2060-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const said = fc.record({ state: fc.constantFrom('protected', 'exposed', 'not-sure', 'does-not-apply'), at });
const told = fc.record({ state: fc.constantFrom('protective', 'exposed'), at });
const known = fc.record({ said, told }, { requiredKeys: [] });

type Known = { said?: { state: string; at: string }; told?: { state: string; at: string } };
const of = (controls: Record<string, Known>, after: number, where: string) =>
  lookAgainOf(new Map([['paint', { controls: new Map(Object.entries(controls)) as never }]]), facts, after, where);
const protective = (last: string): Known => ({ told: { state: 'protective', at: last } });

describe('another look is due', () => {
  it('at nine in the morning, so many days of the calendar after the last one, in any zone and across clock changes', () => {
    fc.assert(
      fc.property(at, days, zone, (last, after, where) => {
        const [due] = of({ train: protective(last) }, after, where);
        const local = Temporal.Instant.from(due?.at ?? '').toZonedDateTimeISO(where);
        expect(local.toPlainTime().toString()).toBe('09:00:00');
        const from = Temporal.Instant.from(last).toZonedDateTimeISO(where).toPlainDate();
        expect(from.until(local.toPlainDate(), { largestUnit: 'day' }).days).toBe(after);
      }),
    );
  });

  it('later when anybody looks or speaks again, and never earlier', () => {
    fc.assert(
      fc.property(known, at, days, zone, (before, again, after, where) => {
        const [old] = of({ train: before as Known }, after, where);
        const times = [before.said?.at, before.told?.at].filter((time) => time !== undefined);
        fc.pre(old !== undefined && times.every((time) => time <= again));
        const renewed = [
          { ...before, ...protective(again) },
          { ...before, said: { state: 'protected', at: again } },
        ];
        for (const next of renewed) {
          const [due] = of({ train: next as Known }, after, where);
          expect(due?.last).toBe(again);
          expect((due?.at ?? '') >= (old?.at ?? '')).toBe(true);
        }
      }),
    );
  });

  it('for the switch that waits longest', () => {
    fc.assert(
      fc.property(at, at, days, zone, (one, other, after, where) => {
        const [due] = of({ train: protective(one), public: protective(other) }, after, where);
        expect(due?.last).toBe([one, other].sort()[0]);
      }),
    );
  });

  it('never where the person stopped it, or nothing was said or seen to protect', () => {
    fc.assert(
      fc.property(known, fc.integer({ min: -100, max: 0 }), days, zone, (before, none, after, where) => {
        expect(of({ train: before as Known }, none, where)).toEqual([]);
        const told = { state: 'exposed', at: '2070-01-01T00:00:00Z' };
        expect(of({ train: { ...before, told } as Known }, after, where)).toEqual([]);
        expect(of({ erase: protective('2026-01-01T00:00:00Z') }, after, where)).toEqual([]);
      }),
    );
  });

  it('never for what does not apply to the person, or they are not sure of', () => {
    fc.assert(
      fc.property(
        at,
        days,
        zone,
        fc.constantFrom('does-not-apply', 'not-sure', 'exposed'),
        (when, after, where, state) => {
          expect(of({ train: { said: { state, at: when } } }, after, where)).toEqual([]);
        },
      ),
    );
  });
});
