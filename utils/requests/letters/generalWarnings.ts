import type { Draft } from './draft.ts';

/** Laws that want a form, an official channel or proof of their own; the catalogue's notes say which. */
const FORMAL = ['ar-ley25326', 'br-lgpd', 'co-ley1581', 'ke-dpa', 'mx-lfpdppp', 'tr-kvkk', 'us-ca-ccpa', 'za-popia'];

/** Warnings that do not belong to one sentence of the letter. */
export function generalWarnings({ input, rights, cite, warnings }: Draft): void {
  const { person, service, regime, kind, lang } = input;
  // Later letters lean on the first one and its reference.
  const finds = kind === 'request' || kind === 'identity-answer';
  if (finds && !person.accountName && !person.accountEmail) warnings.push({ code: 'no-account-details' });
  if (kind !== 'authority-complaint' && !service.address) warnings.push({ code: 'no-address' });
  if (regime.languages && !regime.languages.includes(lang) && kind !== 'authority-complaint')
    warnings.push({ code: 'language-not-of-law', about: lang });
  if (FORMAL.includes(regime.id)) warnings.push({ code: 'formal-requirement', about: regime.id });
  for (const { right, article } of rights) {
    if (!cite(article)) warnings.push({ code: 'right-without-article', about: right });
  }
}
