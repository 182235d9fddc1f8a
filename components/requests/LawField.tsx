import { useEffect } from 'react';
import { i18n } from '#i18n';
import { changeSettings } from '../../utils/extension/settings.ts';
import { readableLawName } from '../../utils/requests/letters/lawName.ts';
import { lawsOfCompanies, proposeRegime, whyNoRegime } from '../../utils/requests/proposeRegime.ts';
import { regimeOf } from '../../utils/requests/regimes.ts';
import { uiLanguage } from '../locale.ts';
import { word } from '../word.ts';
import { HomeFields } from './HomeFields.tsx';
import type { ChangeRequest, NewRequest } from './newRequest.ts';

/** Where the person lives, and the law that follows from it, with what is not certain about that. */
export function LawField({ form, change }: { form: NewRequest; change: ChangeRequest }) {
  const today = Temporal.Now.plainDateISO();
  const proposals = form.country ? proposeRegime(form.country, form.region || null, today) : [];
  const none = form.country && proposals.length === 0 ? whyNoRegime(form.country, form.region || null) : undefined;
  const laws =
    none && none !== 'state-not-given' ? lawsOfCompanies(today) : proposals.map(({ regime }) => regimeOf(regime));
  const first = proposals[0]?.regime ?? '';
  const fits = proposals.some(({ regime }) => regime === form.regime);
  useEffect(() => {
    if (first && !fits) change({ regime: first });
  }, [fits, first, change]);

  function live(country: string, region: string) {
    change({ country, region, regime: '' });
    // The form keeps the country itself; the setting only spares the person the next time.
    changeSettings({ country: country || undefined, region: region || undefined }).catch((error) =>
      console.error('country-not-kept', error),
    );
  }
  const chosen = proposals.find(({ regime }) => regime === form.regime);
  return (
    <div className="flex flex-wrap items-end gap-3">
      <HomeFields country={form.country} region={form.region} none={i18n.t('newRequest.choose')} live={live} />
      {laws.length > 0 && (
        <label className="flex min-w-0 flex-col gap-0.5 text-soft text-xs">
          {i18n.t('newRequest.law')}
          <select
            className="field max-w-full text-sm"
            value={form.regime}
            onChange={(event) => change({ regime: event.target.value })}
          >
            {none && <option value="">{i18n.t('newRequest.choose')}</option>}
            {laws.map((law) => {
              const { text, lang } = readableLawName(law, uiLanguage());
              return (
                <option key={law.id} value={law.id} lang={lang}>
                  {text}
                </option>
              );
            })}
          </select>
        </label>
      )}
      {none && (
        <p className="w-full text-unsure">
          {word('proposalDoubt', none)} {laws.length > 0 && i18n.t('newRequest.companyLaw')}
        </p>
      )}
      {chosen?.doubts.map((doubt) => (
        <p key={doubt} className="w-full text-unsure text-xs">
          {word('proposalDoubt', doubt)}
        </p>
      ))}
    </div>
  );
}
