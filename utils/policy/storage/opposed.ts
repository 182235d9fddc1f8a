import type { Patterns } from '../compile.ts';
import type { Unit } from '../types.ts';
import { notKept } from './notKept.ts';

/** Where a clause may end, besides "but". */
const ENDS = /[;；]/u;

/** "Photos are not kept; results stay in your account" says two things: its clauses where one denies keeping and another keeps, else the unit. */
export function opposed(p: Patterns, unit: Unit): Unit[] {
  if (!p.is.store.test(unit.low) || notKept(p, unit.low) === null) return [unit];
  const clauses = unit.low.split(ENDS).flatMap((part) => {
    const but = p.is.but.exec(part);
    return but ? [part.slice(0, but.index), part.slice(but.index)] : [part];
  });
  const keeps = (clause: string): boolean => p.is.store.test(clause) && notKept(p, clause) === null;
  if (!clauses.some(keeps) || clauses.every(keeps)) return [unit];
  return clauses.map((clause) => {
    const low = clause.trim();
    return { ...unit, low, context: unit.lead ? `${unit.lead} ${low}` : low };
  });
}
