import { v7 } from 'uuid';

/** The time of the newest id this device has written or met. */
export interface DeviceClock {
  msecs: number;
  seq: number;
}

/**
 * The next id of this device: newer than every id it has written or met, even if the wall clock was set back.
 * This is a hybrid logical clock kept in the time field of UUIDv7 (RFC 9562, section 6.2, "monotonic random").
 * @param now the wall clock, in milliseconds
 */
export function nextId(clock: DeviceClock | undefined, now: number): { id: string; clock: DeviceClock } {
  let next = clock;
  if (!next || now > next.msecs) {
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
    // Half of the counter stays free for the ids of the same millisecond.
    next = { msecs: now, seq: random >>> 1 };
  } else if (next.seq < 0xffffffff) next = { msecs: next.msecs, seq: next.seq + 1 };
  else next = { msecs: next.msecs + 1, seq: 0 };
  return { id: v7(next), clock: next };
}

/** The time in a UUIDv7, in milliseconds since 1970. */
export const timeOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

/** The clock after meeting a row of another device: whatever is written from now on is newer than that row. */
export function afterMeeting(clock: DeviceClock | undefined, id: string): DeviceClock {
  const msecs = timeOf(id);
  return clock && clock.msecs > msecs ? clock : { msecs, seq: 0xffffffff };
}
