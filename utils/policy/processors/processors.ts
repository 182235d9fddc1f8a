import type { Patterns } from '../compile.ts';
import { denied } from '../denied.ts';
import { fold } from '../fold.ts';
import type { Finding, Unit } from '../types.ts';
import { vendorsIn } from '../vendors.ts';
import { brandsOfItem } from './brandsOfItem.ts';
import { brandsOfProvider } from './brandsOfProvider.ts';
import { companyOfPlace } from './companyOfPlace.ts';
import { deniesSharing } from './deniesSharing.ts';
import { listsOfCompanies } from './listsOfCompanies.ts';
import { onlyCompatible } from './onlyCompatible.ts';
import { strangerOf } from './strangerOf.ts';
import { strangersBetween } from './strangersBetween.ts';
import { vendorKinds } from './vendorKinds.ts';

const { social, signIn, alsoWords, platforms } = vendorKinds;
/** So many companies in one sentence are a list. */
const ENUMERATED = 3;

/** Companies that receive data, by name, with the first sentence that names each. */
export function processors(p: Patterns, units: Unit[], own: string): Finding<string>[] {
  const found = new Map<string, Finding<string>>();
  const add = (value: string, unit: Unit, rule: string): void => {
    if (!found.has(value) && !own.includes(fold(value))) found.set(value, { value, unit, rule });
  };
  const isInCompanies = listsOfCompanies(p, units);
  units.forEach((unit, index) => {
    // A heading that is a company's name stands over what the company gets.
    const titled = unit.isHeading && unit.low.length < 60 && vendorsIn(unit.quote)[0]?.index === 0;
    const listed = titled || p.is.processor.test(unit.heading) || (unit.item && p.is.processor.test(unit.lead));
    const { low } = unit;
    const stranger = listed && isInCompanies(unit) ? strangerOf(p, unit) : undefined;
    // "Not sold or shared for advertising:" above a list of recipients denies the sale, not the recipients.
    if ((unit.isHeading && !listed) || (denied(p, unit) && !p.is.sell.test(unit.lead))) return;
    const vendors = vendorsIn(unit.quote);
    // "We use these services: Google OAuth for sign-in, Stripe for payment, …" is a list in one sentence.
    const enumerated =
      unit.quote.includes('\t') ||
      (vendors.length >= ENUMERATED && new Set(vendors.map((v) => v.name)).size >= ENUMERATED);
    // "Stripe handles payments." on a line of its own is an entry of the list, too.
    const entry = listed && vendors[0]?.index === 0 && units[index - 1]?.line !== unit.line;
    const inList = listed && (unit.item || unit.isHeading || enumerated || entry);
    const names = listed || !p.latin || vendors.some((v) => !alsoWords.has(v.name));
    for (const vendor of vendors) {
      const around = low.slice(Math.max(0, vendor.index - 60), vendor.index + vendor.words.length + 40);
      if (unit.item && signIn.has(vendor.name) && p.is.signIn.test(unit.lead)) continue;
      // "Fonnte — sends WhatsApp messages": the name in front is the one that receives.
      if ((!listed || stranger) && social.has(vendor.words)) continue;
      // Code is read on GitHub everywhere; it receives data where something runs on it.
      if (!listed && vendor.name === 'GitHub' && !p.is.store.test(low)) continue;
      if (!names && alsoWords.has(vendor.name) && !/[ .]/.test(vendor.words)) continue;
      if (!inList && signIn.has(vendor.name) && (p.is.signIn.test(around) || p.is.signIn.test(unit.heading))) continue;
      // Who takes the money gets the data, be it a store: "subscriptions are processed by Apple through the App Store".
      if (!inList && platforms.test(around) && !p.is.paidThrough.test(low)) continue;
      // "Search engines such as Google" read the public web.
      if (p.is.searchEngine.test(low.slice(Math.max(0, vendor.index - 30), vendor.index))) continue;
      if (deniesSharing(p, unit, vendor)) continue;
      if (onlyCompatible(p, unit.quote, vendor)) continue;
      if (/https?:|www\./.test(unit.quote.slice(Math.max(0, vendor.index - 12), vendor.index))) continue;
      add(vendor.name, unit, listed ? 'listed among processors' : 'named as recipient');
    }
    if (stranger) add(stranger, unit, 'listed among processors');
    const placed = companyOfPlace(p, unit, listed || p.is.provider.test(unit.heading));
    if (placed) add(placed, unit, 'listed among processors');
    if (enumerated) for (const name of strangersBetween(unit.quote)) add(name, unit, 'listed among processors');
    if (listed) for (const name of brandsOfItem(unit, p.latin)) add(name, unit, 'listed among processors');
    for (const name of brandsOfProvider(p, unit.quote)) add(name, unit, 'named as provider');
  });
  return [...found.values()];
}
