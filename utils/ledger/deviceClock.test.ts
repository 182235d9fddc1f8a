import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterMeeting, type DeviceClock, nextId } from './deviceClock.ts';
import { uuid } from './fields.ts';

const time = fc.integer({ min: 1_600_000_000_000, max: 4_000_000_000_000 });

describe('the clock of a device', () => {
  it('gives valid ids that only grow, however the wall clock jumps', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 2 }), (times) => {
        let clock: DeviceClock | undefined;
        let last = '';
        for (const now of times) {
          const next = nextId(clock, now);
          expect(uuid.safeParse(next.id).success).toBe(true);
          expect(next.id > last).toBe(true);
          ({ clock } = next);
          last = next.id;
        }
      }),
    );
  });

  it('gives an id newer than any it met', () => {
    fc.assert(
      fc.property(time, time, time, (mine, theirs, now) => {
        const met = nextId(undefined, theirs).id;
        expect(nextId(afterMeeting(nextId(undefined, mine).clock, met), now).id > met).toBe(true);
      }),
    );
  });

  it('goes on when the counter of a millisecond is used up', () => {
    const full = { msecs: 1_700_000_000_000, seq: 0xffffffff };
    const last = nextId({ ...full, seq: 0xfffffffe }, 0).id;
    expect(nextId(full, 0).id > last).toBe(true);
  });
});
