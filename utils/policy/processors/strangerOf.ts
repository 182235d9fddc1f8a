import type { Patterns } from '../compile.ts';
import type { Unit } from '../types.ts';
import { vendorsIn } from '../vendors.ts';
import { isPlainWord } from './isPlainWord.ts';
import { nameOfItem } from './nameOfItem.ts';
import { vendorKinds } from './vendorKinds.ts';

/** The unknown name an item of a list of companies begins with, unless it is a word for what is done there ("Hosting: …"). */
export function strangerOf(p: Patterns, unit: Unit): string | undefined {
  const name = nameOfItem(p, unit);
  if (!name || isPlainWord(p, name) || vendorsIn(name).length > 0) return undefined;
  return vendorsIn(unit.quote).some((vendor) => !vendorKinds.social.has(vendor.words)) ? undefined : name;
}
