/** The middle one of the measurements; NaN when there are none. Sorts the list. */
export const median = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
