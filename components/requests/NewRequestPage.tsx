import { useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { contactsForLetter } from '../../utils/catalog/contactsForLetter.ts';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { loadService } from '../../utils/extension/catalogue.ts';
import { readSettings, writeSettings } from '../../utils/extension/settings.ts';
import { LETTER_RIGHTS } from '../../utils/requests/letters/letterInput.ts';
import { proposeRegime, whyNoRegime } from '../../utils/requests/proposeRegime.ts';
import { allRegimes, regimeOf } from '../../utils/requests/regimes.ts';
import { pathTo } from '../dashboard/useRoute.ts';
import { uiLanguage } from '../locale.ts';
import { word } from '../word.ts';
import { emptyRequest } from './emptyRequest.ts';
import { ListedUploads } from './ListedUploads.tsx';
import { NewRequestLetter } from './NewRequestLetter.tsx';
import { draftNameOf, type NewRequest, newRequestSchema } from './newRequest.ts';
import { TextField } from './TextField.tsx';
import { useDraft } from './useDraft.ts';

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

function LawField({ form, change }: { form: NewRequest; change: (part: Partial<NewRequest>) => void }) {
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
        <label className="flex flex-col gap-0.5 text-soft text-xs">
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

/** A new request: to whom, under which law, for what, and the letter. Everything typed is kept until it is sent. */
export function NewRequestPage({ serviceId }: { serviceId: string | undefined }) {
  const {
    draft: form,
    change,
    drop,
  } = useDraft(draftNameOf(serviceId), newRequestSchema, () => emptyRequest(serviceId));
  const [service, setService] = useState<Service>();
  useEffect(() => {
    if (serviceId) loadService(serviceId).then(setService, (error) => console.error('service-not-readable', error));
  }, [serviceId]);
  const loaded = form !== undefined;
  useEffect(() => {
    if (!loaded) return;
    void readSettings().then(({ country = '', region = '' }) =>
      change((now) => (now.country ? {} : { country, region })),
    );
  }, [loaded, change]);
  useEffect(() => {
    if (!loaded || !service) return;
    const best = contactsForLetter(service).find(({ kind }) => kind === 'email') ?? contactsForLetter(service)[0];
    change((now) => (now.company ? {} : { company: service.name, address: best?.value ?? '' }));
  }, [loaded, service, change]);
  if (!form) return <p className="text-soft">{i18n.t('common.loading')}</p>;

  const law = form.regime ? regimeOf(form.regime) : undefined;
  const contacts = service ? contactsForLetter(service, form.country || undefined) : [];
  return (
    <div className="max-w-3xl space-y-3">
      <a href={pathTo('requests')}>← {i18n.t('dashboard.requests')}</a>
      <h2 className="font-semibold text-lg">{i18n.t('requests.new')}</h2>

      <fieldset className="card space-y-3 p-4">
        <legend className="sr-only">{i18n.t('newRequest.who')}</legend>
        <h3 className="font-semibold">{i18n.t('newRequest.who')}</h3>
        <TextField
          label={i18n.t('newRequest.company')}
          value={form.company}
          change={(company) => change({ company })}
          required
        />
        <TextField
          label={i18n.t('newRequest.address')}
          value={form.address}
          change={(address) => change({ address })}
          hint={contacts.length === 0 && service ? i18n.t('contact.none') : undefined}
        />
        {contacts.length > 1 && (
          <div className="flex flex-wrap gap-1.5">
            {contacts.map((contact) => (
              <button
                key={contact.kind + contact.value}
                type="button"
                className="btn text-xs"
                onClick={() => change({ address: contact.value })}
              >
                {contact.value} · {word('contactFor', contact.purpose)} · {word('fact', contact.confidence)}
              </button>
            ))}
          </div>
        )}
        <LawField form={form} change={change} />
      </fieldset>

      {law && (
        <>
          <fieldset className="card space-y-2 p-4">
            <legend className="sr-only">{i18n.t('newRequest.rights')}</legend>
            <h3 className="font-semibold">{i18n.t('newRequest.rights')}</h3>
            <div className="grid gap-1.5 sm:grid-cols-2">
              {LETTER_RIGHTS.map((right) => {
                const known = law.requests[right];
                return (
                  <label key={right} className="flex min-h-6 items-start gap-2">
                    <input
                      type="checkbox"
                      className="mt-0.5 size-4 shrink-0 accent-safe"
                      checked={form.rights.includes(right)}
                      onChange={(event) =>
                        change({
                          rights: event.target.checked
                            ? [...form.rights, right]
                            : form.rights.filter((other) => other !== right),
                        })
                      }
                    />
                    <span>
                      {word('requestType', right)}{' '}
                      <span className="text-soft text-xs">
                        {known?.available ? known.article : i18n.t('newRequest.notInLaw')}
                      </span>
                    </span>
                  </label>
                );
              })}
            </div>
            <label className="flex min-h-6 items-start gap-2 border-line border-t pt-2">
              <input
                type="checkbox"
                className="mt-0.5 size-4 shrink-0 accent-safe"
                checked={form.training}
                onChange={(event) => change({ training: event.target.checked })}
              />
              {i18n.t('newRequest.training')}
            </label>
          </fieldset>

          <fieldset className="card space-y-3 p-4">
            <legend className="sr-only">{i18n.t('newRequest.about')}</legend>
            <h3 className="font-semibold">{i18n.t('newRequest.about')}</h3>
            <p className="text-soft text-xs">{i18n.t('newRequest.aboutHint')}</p>
            <ListedUploads uploads={form.uploads ?? []} leaveOut={() => change({ uploads: [] })} />
            <div className="grid gap-3 sm:grid-cols-2">
              <TextField
                label={i18n.t('newRequest.accountEmail')}
                value={form.accountEmail}
                change={(accountEmail) => change({ accountEmail })}
              />
              <TextField
                label={i18n.t('newRequest.accountName')}
                value={form.accountName}
                change={(accountName) => change({ accountName })}
              />
              <TextField
                label={i18n.t('newRequest.fileName')}
                value={form.fileName}
                change={(fileName) => change({ fileName })}
              />
              <TextField
                label={i18n.t('newRequest.uploadedOn')}
                type="date"
                value={form.uploadedOn}
                change={(uploadedOn) => change({ uploadedOn })}
              />
            </div>
            <label className="flex min-h-6 items-start gap-2">
              <input
                type="checkbox"
                className="mt-0.5 size-4 shrink-0 accent-safe"
                checked={form.byMistake}
                onChange={(event) => change({ byMistake: event.target.checked })}
              />
              {i18n.t('newRequest.byMistake')}
            </label>
            <TextField
              label={i18n.t('newRequest.aboutText')}
              value={form.about}
              change={(about) => change({ about })}
            />
          </fieldset>
          <NewRequestLetter form={form} change={change} drop={drop} />
        </>
      )}
    </div>
  );
}
