import type { Unit } from '../types.ts';
import { vendorsIn } from '../vendors.ts';
import { isBrand } from './isBrand.ts';
import { isGeneric } from './isGeneric.ts';

/** A name in Latin letters, up to three words. */
const LATIN_NAME = /^[A-Z][A-Za-z0-9.&+-]{2,24}(?: [A-Z][A-Za-z0-9.]{1,20}){0,2}$/;

/** The unknown names a listed item or table row starts with; in a script of its own, any name in Latin letters is one. */
export function brandsOfItem(unit: Unit, latin: boolean): string[] {
  if (!unit.item && !unit.quote.includes('\t') && !unit.isHeading) return [];
  const first =
    unit.quote
      .replace(/^[^\p{L}]+/u, '')
      .split(/\t|\s[-–—(]|[:：(（,、，]/u)[0]
      ?.trim() ?? '';
  const names = first.split(/\s?[/・]\s?/u);
  // "Stripe / Lumoro": what stands beside a known company is one, too.
  const beside = names.some((name) => vendorsIn(name)[0]?.index === 0);
  return names
    .filter(
      (name) =>
        vendorsIn(name).length === 0 &&
        (isBrand(name) || ((beside || !latin) && !unit.isHeading && LATIN_NAME.test(name) && !isGeneric(name))),
    )
    .map((name) => name.replace(/\.(?:com|net)$/, ''));
}
