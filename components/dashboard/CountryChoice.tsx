import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { changeSettings, readSettings } from '../../utils/extension/settings.ts';
import { HomeFields } from '../requests/HomeFields.tsx';
import { useSaving } from '../useSaving.ts';

/** Where the person lives, so that a request starts with the law that is theirs. Kept on this device; may stay open. */
export default function CountryChoice() {
  const [home, setHome] = useState<{ country: string; region: string }>();
  const { trouble, save } = useSaving();
  useEffect(() => {
    readSettings().then(
      ({ country = '', region = '' }) => setHome({ country, region }),
      (error) => console.error('settings-not-read', error),
    );
  }, []);
  if (!home) return null;
  function live(country: string, region: string) {
    setHome({ country, region });
    save(changeSettings({ country: country || undefined, region: region || undefined }));
  }
  return (
    <section className="card max-w-2xl space-y-3 p-4">
      <h3 className="font-semibold">{i18n.t('country.title')}</h3>
      <p>{i18n.t('country.why')}</p>
      <div className="flex flex-wrap gap-3">
        <HomeFields {...home} none={i18n.t('country.none')} live={live} />
      </div>
      <p role="status" className="text-open">
        {trouble}
      </p>
    </section>
  );
}
