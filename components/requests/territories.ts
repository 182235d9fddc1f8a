import { allRegimes } from '../../utils/requests/regimes.ts';
import { uiLanguage } from '../locale.ts';

/** ISO 3166 codes of every country and part of a country that some law of the catalogue covers. */
const covered = (): Set<string> => new Set(allRegimes().flatMap(({ territory }) => territory));

/** A country's name in the interface's language; the code itself where it has none. */
export const countryName = (code: string): string =>
  new Intl.DisplayNames(uiLanguage(), { type: 'region' }).of(code) ?? code;

/** The countries with a law in the catalogue, by name. */
export const countriesWithLaws = (): string[] =>
  [...new Set([...covered()].map((code) => code.slice(0, 2)))].sort((a, b) =>
    countryName(a).localeCompare(countryName(b), uiLanguage()),
  );

/** The parts of a country that have laws of their own (`CA-QC`), by code. */
export const partsOf = (country: string): string[] =>
  [...covered()].filter((code) => code.startsWith(`${country}-`)).sort();
