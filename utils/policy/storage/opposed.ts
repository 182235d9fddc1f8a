import { clausesOf } from '../clausesOf.ts';
import type { Patterns } from '../compile.ts';
import type { Unit } from '../types.ts';
import { notKept } from './notKept.ts';

/** "Photos are not kept; results stay in your account" says two things: its clauses where one denies keeping and another keeps, else the unit. */
export function opposed(p: Patterns, unit: Unit): Unit[] {
  if (!p.is.store.test(unit.low) || notKept(p, unit.low) === null) return [unit];
  const clauses = clausesOf(p, unit.low);
  const keeps = (clause: string): boolean => p.is.store.test(clause) && notKept(p, clause) === null;
  if (!clauses.some(keeps) || clauses.every(keeps)) return [unit];
  return clauses.map((clause) => {
    const low = clause.trim();
    return { ...unit, low, context: unit.lead ? `${unit.lead} ${low}` : low };
  });
}
