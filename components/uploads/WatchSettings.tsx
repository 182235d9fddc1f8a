import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { HostEntry } from '../../utils/catalog/hostIndex.ts';
import { catalogHosts } from '../../utils/extension/catalogue.ts';
import { originsOf } from '../../utils/extension/originsOf.ts';
import { changeUploadSettings } from '../../utils/extension/uploadSettings.ts';
import { Icon } from '../Icon.tsx';
import { usePlaceNames } from '../pictures/audit/usePlaceNames.ts';
import { useSaving } from '../useSaving.ts';
import { askToWatch, startWatching, stopWatching } from '../watching.ts';
import { AddSite } from './AddSite.tsx';
import { DoorSettings } from './DoorSettings.tsx';
import { useUploadSettings } from './useUploadSettings.ts';
import { withCatalogue, withoutCatalogue, withoutService, withoutSite } from './watchSites.ts';

/** In the settings: where uploads are noted, what happens at the door, and which names are kept. */
export function WatchSettings() {
  const watching = useUploadSettings();
  const [hosts, setHosts] = useState<HostEntry[]>([]);
  const nameOf = usePlaceNames();
  useEffect(() => void catalogHosts().then(setHosts, (error) => console.error('catalogue-hosts', error)), []);
  const { trouble, save } = useSaving();
  if (!watching) return null;
  const { settings, missing } = watching;
  const { catalogue, services, sites } = settings;
  const all = originsOf(hosts);
  const watched = [
    ...services.map((id) => ({ name: nameOf(id), stop: () => stopWatching(withoutService(id)) })),
    ...sites.map((host) => ({ name: host, stop: () => stopWatching(withoutSite(host)) })),
  ];
  return (
    <section className="card max-w-2xl space-y-3 p-4">
      <h3 className="font-semibold">{i18n.t('uploadWatch.title')}</h3>
      <p>{i18n.t('uploadWatch.how')}</p>
      {catalogue ? (
        <p className="flex flex-wrap items-center gap-2">
          <Icon name="check" className="size-4 text-safe" /> {i18n.t('uploadWatch.all')}
          <button type="button" className="btn" onClick={() => save(stopWatching(withoutCatalogue))}>
            {i18n.t('uploadWatch.stop')}
          </button>
        </p>
      ) : (
        <button
          type="button"
          className="btn"
          disabled={all.length === 0}
          onClick={() => save(startWatching(all, withCatalogue, withoutCatalogue))}
        >
          {i18n.t('uploadWatch.allStart', [String(all.length)])}
        </button>
      )}
      {!catalogue && watched.length === 0 && <p className="text-soft">{i18n.t('uploadWatch.none')}</p>}
      <ul className="divide-y divide-line">
        {watched.map(({ name, stop }) => (
          <li key={name} className="flex items-center gap-2 py-1.5">
            <span className="me-auto">{name}</span>
            <button
              type="button"
              className="btn"
              aria-label={i18n.t('uploadWatch.remove', [name])}
              onClick={() => save(stop())}
            >
              {i18n.t('uploadWatch.stop')}
            </button>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="flex flex-wrap items-center gap-2 text-unsure">
          <Icon name="warning" /> {i18n.t('uploadWatch.notAllowed')}
          <button type="button" className="btn" onClick={() => save(askToWatch(missing))}>
            {i18n.t('recognise.offer')}
          </button>
        </p>
      )}
      <AddSite />
      <DoorSettings settings={settings} change={(change) => save(changeUploadSettings(change))} />
      <p role="status" className="text-open">
        {trouble}
      </p>
    </section>
  );
}
