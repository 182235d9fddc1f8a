import countries from '../../utils/requests/countries.json' with { type: 'json' };
import subdivisions from '../../utils/requests/letters/subdivisions.json' with { type: 'json' };
import { allRegimes } from '../../utils/requests/regimes.ts';
import { uiLanguage } from '../locale.ts';

/** A country's name in the interface's language; the code itself where it has none. */
export const countryName = (code: string): string =>
  new Intl.DisplayNames(uiLanguage(), { type: 'region' }).of(code) ?? code;

/** Every country of ISO 3166-1, by name. A person may live where the catalogue knows no law. */
export const allCountries = (): string[] =>
  [...countries].sort((a, b) => countryName(a).localeCompare(countryName(b), uiLanguage()));

/** A part of a country as it calls itself in English, with its code; the code alone where no name is known. */
export function partName(code: string): string {
  const name = Object.hasOwn(subdivisions, code) ? subdivisions[code as keyof typeof subdivisions] : undefined;
  return name ? `${name} (${code})` : code;
}

/** The parts of a country that have laws of their own (`CA-QC`), by name. */
export const partsOf = (country: string): string[] => {
  const covered = new Set(allRegimes().flatMap(({ territory }) => territory));
  return [...covered]
    .filter((code) => code.startsWith(`${country}-`))
    .sort((a, b) => partName(a).localeCompare(partName(b)));
};
