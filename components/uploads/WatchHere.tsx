import { useState } from 'react';
import { i18n } from '#i18n';
import { type CatalogHost, originsOf } from '../../utils/extension/originsOf.ts';
import { Icon } from '../Icon.tsx';
import { startWatching, stopWatching } from '../watching.ts';
import { useUploadSettings } from './useUploadSettings.ts';
import { withoutService, withoutSite, withService, withSite } from './watchSites.ts';

/** In the popup: whether uploads to the site in front are noted. Off until the person turns it on. */
export default function WatchHere({ service, host }: { service?: { id: string; hosts: CatalogHost[] }; host: string }) {
  const watching = useUploadSettings();
  const [refused, setRefused] = useState(false);
  const [begun, setBegun] = useState(false);
  if (!watching) return null;
  const { settings, missing } = watching;
  const site = host.replace(/^www\./, '');
  const origins = originsOf(service?.hosts ?? [{ host: site }]);
  // A host that is shared with other products has no permission of its own, so it cannot be watched.
  if (origins.length === 0) return null;
  const wanted = service ? settings.catalogue || settings.services.includes(service.id) : settings.sites.includes(site);
  const allowed = !origins.some((origin) => missing.includes(origin));
  const want = service ? withService(service.id) : withSite(site);
  const unwant = service ? withoutService(service.id) : withoutSite(site);

  async function start() {
    const granted = await startWatching(origins, want, unwant);
    setRefused(!granted);
    setBegun(granted);
  }
  return (
    <section className="card space-y-2 p-3" aria-label={i18n.t('uploadWatch.title')}>
      {wanted && allowed ? (
        <>
          <p className="flex items-center gap-1.5">
            <Icon name="check" className="size-4 text-safe" /> {i18n.t('uploadWatch.on')}{' '}
            {begun && i18n.t('uploadWatch.reload')}
          </p>
          {!settings.catalogue && (
            <button type="button" className="btn" onClick={() => void stopWatching(unwant)}>
              {i18n.t('uploadWatch.stop')}
            </button>
          )}
        </>
      ) : (
        <>
          <button type="button" className="btn" onClick={() => void start()}>
            <Icon name="eye" /> {service ? i18n.t('uploadWatch.here') : i18n.t('uploadWatch.hereSite', [site])}
          </button>
          <p className="text-soft text-xs">
            {i18n.t('uploadWatch.hereHow', [origins.map((origin) => origin.slice(4, -2)).join(', ')])}
          </p>
        </>
      )}
      <p role="status" className="text-open">
        {refused && i18n.t('uploadWatch.notAllowed')}
      </p>
    </section>
  );
}
