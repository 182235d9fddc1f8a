import { describe, expect, it } from 'vitest';
import { byDay } from './byDay.ts';

const on = (on: string) => ({ on });

describe('byDay', () => {
  it('puts what was written down late where its day is', () => {
    const events = [on('2026-05-03'), on('2026-06-01'), on('2026-05-04')];
    expect(events.sort(byDay)).toEqual([on('2026-05-03'), on('2026-05-04'), on('2026-06-01')]);
  });

  it('regression: goes by the day an instant was where the person lives, not by the day in UTC', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Jakarta';
    try {
      const [fourth, third] = [on('2026-05-03T23:00:00.000Z'), on('2026-05-03')];
      expect([fourth, third].sort(byDay)).toEqual([third, fourth]);
    } finally {
      process.env.TZ = zone;
    }
  });

  it('moves nothing within a day (a regression: in Firefox, closed stood before answered)', () => {
    // Asked directly: Node's sort keeps the order even where equals are called unequal.
    expect(byDay(on('2026-06-01T10:00:00.000Z'), on('2026-06-01'))).toBe(0);
  });
});
