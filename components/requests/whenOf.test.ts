import { describe, expect, it } from 'vitest';
import { whenOf } from './whenOf.ts';

const now = Temporal.ZonedDateTime.from('2026-03-30T14:00:00[Europe/Paris]');

describe('the moment a person enters', () => {
  it('is a day, or an instant where the minute is known', () => {
    expect(whenOf('2026-03-29', '', now)).toEqual({ on: '2026-03-29' });
    expect(whenOf('2026-03-30', '13:59', now)).toEqual({ on: '2026-03-30T11:59:00.000Z' });
    expect(whenOf('2026-03-28', '13:59', now)).toEqual({ on: '2026-03-28T12:59:00.000Z' });
  });

  it('is this moment for today without an hour, so that an answer stands after the reminder of the same day', () => {
    expect(whenOf('2026-03-30', '', now)).toEqual({ on: '2026-03-30T12:00:00.000Z' });
  });

  it.each([
    ['2026-02-30', ''],
    ['2026-13-01', ''],
    ['', ''],
    ['yesterday', ''],
    ['2026-03-01', '25:00'],
    ['2026-03-01T10:00', ''],
    ['-002026-03-01', ''],
  ])('an impossible date is named as one: %o %o', (day, time) => {
    expect(whenOf(day, time, now)).toEqual({ problem: 'impossible' });
  });

  it.each([
    ['2026-03-31', ''],
    ['2026-03-30', '14:01'],
  ])('what has not come yet did not happen: %o %o', (day, time) => {
    expect(whenOf(day, time, now)).toEqual({ problem: 'future' });
  });

  it('the hour that was left out in spring is the hour after it', () => {
    expect(whenOf('2026-03-29', '02:30', now)).toEqual({ on: '2026-03-29T01:30:00.000Z' });
  });
});
