import type { Contact, Service } from './serviceSchema.ts';

const EEA = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' ');
const PURPOSES: Contact['purpose'][] = ['data-request', 'dpo', 'privacy', 'representative', 'support'];

function covers(regions: readonly string[] | undefined, country: string): boolean {
  return regions?.some((region) => region === country || (region === 'EEA' && EEA.includes(country))) ?? false;
}

/**
 * Whom a person in `country` (ISO code, or undefined if they did not say) can write to, best first. Addresses known only
 * from general knowledge are left out: a letter is never pre-filled with them.
 */
export function contactsForLetter(service: Pick<Service, 'contacts'>, country?: string): Contact[] {
  return service.contacts
    .filter(({ confidence }) => confidence !== 'general')
    .filter(
      ({ regions, notRegions }) => !country || (!covers(notRegions, country) && (!regions || covers(regions, country))),
    )
    .sort((a, b) => PURPOSES.indexOf(a.purpose) - PURPOSES.indexOf(b.purpose));
}
