import { dayOf } from '../dayOf.ts';

/** Sorts what happened by its days; what happened on one day stays in the order it was written down. */
export function byDay(a: { on: string }, b: { on: string }): number {
  const [dayOfA, dayOfB] = [a, b].map(({ on }) => (on.includes('T') ? dayOf(on) : on)) as [string, string];
  return dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : 0;
}
