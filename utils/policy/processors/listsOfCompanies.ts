import type { Patterns } from '../compile.ts';
import type { Unit } from '../types.ts';
import { vendorsIn } from '../vendors.ts';
import { nameOfItem } from './nameOfItem.ts';

/** Items of one list share their lead-in and their heading. */
const listOf = (unit: Unit): string => `${unit.heading}\n${unit.lead}`;

/** Tells of a unit whether it stands in a list of companies: an item of that list begins with one that is known. */
export function listsOfCompanies(p: Patterns, units: Unit[]): (unit: Unit) => boolean {
  const lists = new Set<string>();
  for (const unit of units) {
    const name = nameOfItem(p, unit);
    if (name && vendorsIn(name)[0]?.index === 0) lists.add(listOf(unit));
  }
  return (unit) => lists.has(listOf(unit));
}
