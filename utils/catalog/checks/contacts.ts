import { pointer, type Rule } from './rule.ts';

const EMAIL = /^[^\s@<>"]+@[^\s@<>".]+(\.[^\s@<>".]+)+$/;

export const contacts: Rule = {
  id: 'contacts',
  description: 'A contact can be used: an e-mail address, an https form, or a postal address.',
  *check(service) {
    for (const [at, { kind, value, regions, notRegions }] of service.contacts.entries()) {
      const here = pointer('contacts', at);
      if (kind === 'email' && /protected|yourdomain|example\./i.test(value))
        yield {
          pointer: `${here}/value`,
          message: 'A hidden or unfilled address.',
          fix: 'Remove the contact; add a policyQuality notice (contact-hidden or placeholder).',
        };
      else if (kind === 'email' && !EMAIL.test(value))
        yield { pointer: `${here}/value`, message: 'No e-mail address.', fix: 'Write it as name@host.example.' };
      if (kind === 'form' && !/^https:\/\/\S+$/.test(value))
        yield { pointer: `${here}/value`, message: 'No https address.', fix: 'Give the address of the form.' };
      if (regions && notRegions)
        yield { pointer: here, message: 'regions and notRegions.', fix: 'Keep one of the two.' };
    }
  },
};
