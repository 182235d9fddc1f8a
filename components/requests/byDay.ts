/** Sorts what happened by its days; what happened on one day stays in the order it was written down. */
export function byDay(a: { on: string }, b: { on: string }): number {
  const [dayOfA, dayOfB] = [a.on.slice(0, 10), b.on.slice(0, 10)];
  return dayOfA < dayOfB ? -1 : dayOfA > dayOfB ? 1 : 0;
}
