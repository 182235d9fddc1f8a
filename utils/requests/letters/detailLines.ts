import type { Draft } from './draft.ts';
import { lawName } from './lawName.ts';
import subdivisions from './subdivisions.json' with { type: 'json' };

/** Who writes, in the terms the service knows: account, e-mail, country or State, law, reference. Nothing more. */
export function detailLines(draft: Draft): string[] {
  const { person, regime, lang } = draft.input;
  const { accountName, accountEmail, residence, reference } = person;
  const californian = residence === 'US-CA' || regime.id === 'us-ca-ccpa';
  const place = californian ? null : placeName(residence, draft.locale);
  const lines = [
    accountName && draft.say('details.accountName', { value: accountName }),
    accountEmail && draft.say('details.accountEmail', { value: accountEmail }),
    californian && draft.say('details.californian'),
    place && draft.say('details.residence', { value: place }),
    draft.say('details.law', { value: lawName(regime, lang, residence && placeName(residence, 'en')).full }),
    reference && draft.say('details.reference', { value: reference }),
  ];
  return lines.filter((line) => typeof line === 'string');
}

/** The details under their heading; without it where nothing is known that data could be found by. */
export function detailsBlock(draft: Draft): string {
  const { accountName, accountEmail } = draft.input.person;
  const heading = accountName || accountEmail ? [draft.say('details.intro')] : [];
  return [...heading, ...detailLines(draft)].join('\n');
}

/** The name of a country in the language, or of a State or province as it writes itself. */
function placeName(code: string | undefined, locale: string): string | undefined {
  if (!code) return undefined;
  if (Object.hasOwn(subdivisions, code)) return subdivisions[code as keyof typeof subdivisions];
  try {
    return new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code.slice(0, 2).toUpperCase());
  } catch {
    return undefined;
  }
}
