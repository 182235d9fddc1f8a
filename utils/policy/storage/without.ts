import type { Expression } from '../Sieve.ts';

/** A sentence without what an expression finds in it. */
export function without(part: Expression, low: string): string {
  let rest = low;
  for (let match = part.exec(rest); match; match = part.exec(rest))
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
  return rest;
}
