import { useMemo } from 'react';
import { i18n } from '#i18n';
import { allCountries, countryName, partName, partsOf } from './territories.ts';

/**
 * The country a person lives in, and the part of it where parts have laws of their own.
 * @param none what stands for "not chosen"
 * @param live gets ISO 3166 codes, the part without its country; empty where nothing is chosen
 */
export function HomeFields({
  country,
  region,
  none,
  live,
}: {
  country: string;
  region: string;
  none: string;
  live: (country: string, region: string) => void;
}) {
  const countries = useMemo(allCountries, []);
  const parts = partsOf(country);
  const label = 'flex min-w-0 flex-col gap-0.5 text-soft text-xs';
  return (
    <>
      <label className={label}>
        {i18n.t('newRequest.country')}
        <select className="field max-w-full text-sm" value={country} onChange={({ target }) => live(target.value, '')}>
          <option value="">{none}</option>
          {countries.map((code) => (
            <option key={code} value={code}>
              {countryName(code)}
            </option>
          ))}
        </select>
      </label>
      {parts.length > 0 && (
        <label className={label}>
          {i18n.t('newRequest.region')}
          <select
            className="field max-w-full text-sm"
            value={region}
            onChange={({ target }) => live(country, target.value)}
          >
            <option value="">{i18n.t('newRequest.noRegion')}</option>
            {parts.map((code) => (
              <option key={code} value={code.slice(3)}>
                {partName(code)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
