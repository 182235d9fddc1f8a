import type { Patterns } from '../compile.ts';
import type { Unit } from '../types.ts';
import { BARE_PERIOD, BESIDE } from './distances.ts';

/** "We store:" and "We never store:" speak for the items below. */
export function leadKeeps(p: Patterns, { item, lead }: Unit): boolean {
  const kept = item ? p.is.store.exec(lead.slice(-BESIDE)) : null;
  return kept !== null && lead.length < BARE_PERIOD;
}
