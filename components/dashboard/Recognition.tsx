import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { catalogOrigins } from '../../utils/extension/catalogue.ts';
import {
  allowedOrigins,
  askForOrigins,
  giveBackOrigins,
  onPermissionsChanged,
} from '../../utils/extension/recognition.ts';
import { Icon } from '../Icon.tsx';

/** What Lenscap may see: nothing by itself, or exactly the sites of the catalogue. */
export function Recognition() {
  const [all, setAll] = useState<string[]>();
  const [allowed, setAllowed] = useState<string[]>([]);
  useEffect(() => {
    const read = async () => {
      const origins = await catalogOrigins();
      setAll(origins);
      setAllowed(await allowedOrigins(origins));
    };
    void read();
    onPermissionsChanged(() => void read());
  }, []);
  if (!all) return <p className="text-soft">{i18n.t('common.loading')}</p>;
  const on = allowed.length === all.length;
  return (
    <section className="card max-w-2xl space-y-3 p-4">
      <h2 className="font-semibold text-lg">{i18n.t('recognise.title')}</h2>
      <p>{i18n.t('recognise.how')}</p>
      <p className={on ? 'flex items-center gap-1.5 font-semibold text-safe' : 'flex items-center gap-1.5 text-soft'}>
        <Icon name={on ? 'check' : 'ring'} />
        {on ? i18n.t('recognise.on') : i18n.t('recognise.off', [String(allowed.length), String(all.length)])}
      </p>
      {on ? (
        <button type="button" className="btn" onClick={() => void giveBackOrigins(all)}>
          {i18n.t('recognise.stop')}
        </button>
      ) : (
        <button type="button" className="btn-main" onClick={() => void askForOrigins(all)}>
          {i18n.t('recognise.offer')}
        </button>
      )}
      <details>
        <summary>{i18n.t('recognise.list', [String(all.length)])}</summary>
        <ul className="mt-2 columns-1 text-soft text-xs sm:columns-2">
          {all.map((origin) => (
            <li key={origin}>{origin}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
