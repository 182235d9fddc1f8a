import type { Patterns } from '../compile.ts';
import type { Unit } from '../types.ts';
import { labelOf } from './labelOf.ts';

/** The label of a line names other data, such as addresses or payments. */
export function labelsOther(p: Patterns, { low, isHeading }: Unit): boolean {
  const label = isHeading ? undefined : labelOf(low);
  return label !== undefined && p.is.otherData.test(label) && !p.is.content.test(label);
}
