import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { ServiceRow } from '../../utils/catalog/toRow.ts';
import { catalogOrigins, listServices } from '../../utils/extension/catalogue.ts';
import { allowedOrigins, onPermissionsChanged } from '../../utils/extension/recognition.ts';
import { Icon } from '../Icon.tsx';
import { startRecognising, stopRecognising } from '../recognising.ts';
import { useFresh } from '../useFresh.ts';
import { useSaving } from '../useSaving.ts';
import { word } from '../word.ts';

async function readSites(): Promise<{ all: string[]; allowed: string[] }> {
  const all = await catalogOrigins();
  return { all, allowed: await allowedOrigins(all) };
}

/** What Lenscap may see: nothing by itself, or exactly the sites of the catalogue. */
export function Recognition() {
  const sites = useFresh('recognition', readSites, onPermissionsChanged);
  const [services, setServices] = useState<readonly ServiceRow[]>([]);
  const { trouble, save } = useSaving();
  useEffect(() => {
    listServices().then(setServices, (error) => console.error('catalogue-list', error));
  }, []);
  if (!sites) return <p className="text-soft">{i18n.t('common.loading')}</p>;
  const { all, allowed } = sites;
  const on = allowed.length === all.length;
  return (
    <section className="card max-w-2xl space-y-3 p-4">
      <h3 className="font-semibold">{i18n.t('recognise.title')}</h3>
      <p>{i18n.t('recognise.how')}</p>
      <p className={on ? 'flex items-center gap-1.5 font-semibold text-safe' : 'flex items-center gap-1.5 text-soft'}>
        <Icon name={on ? 'check' : 'ring'} />
        {on ? i18n.t('recognise.on') : i18n.t('recognise.off', [String(allowed.length), String(all.length)])}
      </p>
      {on ? (
        <button type="button" className="btn" onClick={() => save(stopRecognising(all))}>
          {i18n.t('recognise.stop')}
        </button>
      ) : (
        <button type="button" className="btn-main" onClick={() => save(startRecognising(all, all))}>
          {i18n.t('recognise.offer')}
        </button>
      )}
      <p role="status" className="text-open">
        {trouble}
      </p>
      <details>
        <summary>{i18n.t('recognise.list', [String(all.length)])}</summary>
        <p className="mt-2 text-soft">{i18n.t('recognise.browser')}</p>
        {[...Map.groupBy(services, ({ kind }) => kind)].map(([kind, rows]) => (
          <details key={kind} className="mt-1">
            <summary>
              {word('kind', kind)} ({rows.length})
            </summary>
            <ul className="text-soft text-xs">
              {rows.map(({ id, name, hosts }) => (
                <li key={id}>
                  <strong>{name}</strong> {hosts.join(' · ')}
                </li>
              ))}
            </ul>
          </details>
        ))}
      </details>
    </section>
  );
}
