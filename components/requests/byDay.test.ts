import { describe, expect, it } from 'vitest';
import { byDay } from './byDay.ts';

const on = (on: string) => ({ on });

describe('byDay', () => {
  it('puts what was written down late where its day is', () => {
    const events = [on('2026-05-03'), on('2026-06-01'), on('2026-05-04')];
    expect(events.sort(byDay)).toEqual([on('2026-05-03'), on('2026-05-04'), on('2026-06-01')]);
  });

  it('moves nothing within a day (a regression: in Firefox, closed stood before answered)', () => {
    // Asked directly: Node's sort keeps the order even where equals are called unequal.
    expect(byDay(on('2026-06-01T10:00:00.000Z'), on('2026-06-01'))).toBe(0);
  });
});
