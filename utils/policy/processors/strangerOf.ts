import type { Patterns } from '../compile.ts';
import { fold } from '../fold.ts';
import type { Unit } from '../types.ts';
import { vendorsIn } from '../vendors.ts';
import { isGeneric } from './isGeneric.ts';
import { nameOfItem } from './nameOfItem.ts';
import { vendorKinds } from './vendorKinds.ts';

/** The unknown name an item of a list of companies begins with, unless it is a word for what is done there ("Hosting: …"). */
export function strangerOf(p: Patterns, unit: Unit): string | undefined {
  const name = nameOfItem(unit);
  if (!name || isGeneric(name) || vendorsIn(name).length > 0) return undefined;
  const words = [p.is.processor, p.is.store, p.is.data, p.is.content, p.is.otherData, p.is.contact, p.is.signIn];
  if (words.some((list) => list.test(fold(name)))) return undefined;
  return vendorsIn(unit.quote).some((vendor) => !vendorKinds.social.has(vendor.words)) ? undefined : name;
}
