import { describe, expect, test } from 'vitest';
import { allAuthorities } from './authorityFor.ts';
import { allRegimes, REGIME_IDS, regimeOf, rightOf } from './regimes.ts';

const regimes = allRegimes();

describe('the laws', () => {
  test('38 of them pass the schema and have ids of their own', () => {
    expect(regimes).toHaveLength(38);
    expect(new Set(REGIME_IDS).size).toBe(38);
  });

  test.each(regimes)('$id: every right that exists says when it is answered, if only "no number"', (regime) => {
    for (const [type, right] of Object.entries(regime.requests)) {
      const clocks = regime.clocks.filter((clock) => clock.kind === 'response' && clock.for.includes(type as never));
      expect(clocks, type).toHaveLength(right.available === false ? 0 : 1);
    }
  });

  test.each(regimes)('$id: clocks name only rights the law has, and amount and unit come together', (regime) => {
    for (const clock of regime.clocks) {
      for (const type of clock.for) if (type !== '*') expect(regime.requests[type]?.available, type).not.toBe(false);
      expect(clock.amount === null).toBe(clock.unit === null);
    }
  });

  test('a law that ends names the one that follows, starting the next day', () => {
    const old = regimeOf('cl-ley19628');
    const next = regimeOf(old.supersededBy ?? '');
    expect(
      Temporal.PlainDate.from(old.effective.until ?? '')
        .add({ days: 1 })
        .toString(),
    ).toBe(next.effective.from);
  });

  test('the general words on identity and fee are filled in where a right has none of its own', () => {
    expect(rightOf(regimeOf('eu-gdpr'), 'access')?.identity).toContain('reasonable doubts');
    expect(rightOf(regimeOf('eu-gdpr'), 'withdraw-consent')?.identity).toBe('no more than giving consent took');
    expect(rightOf(regimeOf('ch-fadp'), 'restriction')).toBeUndefined();
  });
});

describe('the authorities', () => {
  test('107, each of a known law and inside its territory', () => {
    const offices = allAuthorities();
    expect(offices).toHaveLength(107);
    expect(new Set(offices.map((office) => office.id)).size).toBe(107);
    for (const office of offices) {
      const places = regimeOf(office.regime).territory;
      expect(places.includes(office.territory) || places.includes(office.territory.slice(0, 2)), office.id).toBe(true);
    }
  });
});
