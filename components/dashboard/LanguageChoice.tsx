import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { LANGUAGES } from '../../utils/extension/language.ts';
import { changeSettings, readSettings } from '../../utils/extension/settings.ts';
import { useSaving } from '../useSaving.ts';

const AS_BROWSER = '';

/** "français" as "Français": each language by its own name, as its speakers look for it. */
function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The language of Lenscap, for a person whose browser speaks another one. The page starts again in the chosen one. */
export function LanguageChoice() {
  const [language, setLanguage] = useState<string>();
  const { trouble, save } = useSaving();
  useEffect(() => {
    readSettings().then(
      (settings) => setLanguage(settings.language ?? AS_BROWSER),
      (error) => console.error('settings-not-read', error),
    );
  }, []);
  async function choose(next: string) {
    await changeSettings({ language: next === AS_BROWSER ? undefined : next });
    location.reload();
  }
  if (language === undefined) return null;
  return (
    <section className="card max-w-2xl space-y-3 p-4">
      <h3 className="font-semibold">{i18n.t('language.title')}</h3>
      <label className="flex flex-col items-start gap-0.5 text-soft text-xs">
        {i18n.t('language.label')}
        <select className="field text-sm" value={language} onChange={({ target }) => save(choose(target.value))}>
          <option value={AS_BROWSER}>{i18n.t('language.asBrowser')}</option>
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {ownName(each)}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className="text-open">
        {trouble}
      </p>
      <p className="text-soft text-sm">{i18n.t('language.limits')}</p>
    </section>
  );
}
