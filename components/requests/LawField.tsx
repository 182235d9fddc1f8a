import { useEffect, useMemo } from 'react';
import { i18n } from '#i18n';
import { writeSettings } from '../../utils/extension/settings.ts';
import { proposeRegime, whyNoRegime } from '../../utils/requests/proposeRegime.ts';
import { allRegimes, regimeOf } from '../../utils/requests/regimes.ts';
import { uiLanguage } from '../locale.ts';
import { word } from '../word.ts';
import type { ChangeRequest, NewRequest } from './newRequest.ts';

const countryName = (code: string): string => new Intl.DisplayNames(uiLanguage(), { type: 'region' }).of(code) ?? code;

/** The countries some law of the catalogue covers, by name; and the parts of those with laws per part. */
function useTerritories() {
  return useMemo(() => {
    const all = new Set(allRegimes().flatMap(({ territory }) => territory));
    const countries = [...new Set([...all].map((code) => code.slice(0, 2)))];
    countries.sort((a, b) => countryName(a).localeCompare(countryName(b), uiLanguage()));
    const parts = [...all].filter((code) => code.includes('-')).sort();
    return { countries, partsOf: (country: string) => parts.filter((code) => code.startsWith(`${country}-`)) };
  }, []);
}

/** Where the person lives, and the law that follows from it, with what is not certain about that. */
export function LawField({ form, change }: { form: NewRequest; change: ChangeRequest }) {
  const { countries, partsOf } = useTerritories();
  const parts = partsOf(form.country);
  const proposals = form.country ? proposeRegime(form.country, form.region || null, Temporal.Now.plainDateISO()) : [];
  const first = proposals[0]?.regime ?? '';
  const fits = proposals.some(({ regime }) => regime === form.regime);
  useEffect(() => {
    if (form.country && !fits) change({ regime: first });
  }, [form.country, fits, first, change]);

  function live(country: string, region: string) {
    change({ country, region });
    void writeSettings({ ...(country && { country }), ...(region && { region }) });
  }
  const chosen = proposals.find(({ regime }) => regime === form.regime);
  return (
    <div className="flex flex-wrap items-end gap-3">
      <label className="flex flex-col gap-0.5 text-soft text-xs">
        {i18n.t('newRequest.country')}
        <select className="field text-sm" value={form.country} onChange={(event) => live(event.target.value, '')}>
          <option value="">{i18n.t('newRequest.choose')}</option>
          {countries.map((code) => (
            <option key={code} value={code}>
              {countryName(code)}
            </option>
          ))}
        </select>
      </label>
      {parts.length > 0 && (
        <label className="flex flex-col gap-0.5 text-soft text-xs">
          {i18n.t('newRequest.region')}
          <select
            className="field text-sm"
            value={form.region}
            onChange={(event) => live(form.country, event.target.value)}
          >
            <option value="">{i18n.t('newRequest.noRegion')}</option>
            {parts.map((code) => (
              <option key={code} value={code.slice(3)}>
                {code}
              </option>
            ))}
          </select>
        </label>
      )}
      {proposals.length > 0 && (
        <label className="flex min-w-0 flex-col gap-0.5 text-soft text-xs">
          {i18n.t('newRequest.law')}
          <select
            className="field max-w-full text-sm"
            value={form.regime}
            onChange={(event) => change({ regime: event.target.value })}
          >
            {proposals.map(({ regime }) => (
              <option key={regime} value={regime}>
                {regimeOf(regime).name}
              </option>
            ))}
          </select>
        </label>
      )}
      {form.country && proposals.length === 0 && (
        <p className="w-full text-unsure">{word('proposalDoubt', whyNoRegime(form.country, form.region || null))}</p>
      )}
      {chosen?.doubts.map((doubt) => (
        <p key={doubt} className="w-full text-unsure text-xs">
          {word('proposalDoubt', doubt)}
        </p>
      ))}
    </div>
  );
}
