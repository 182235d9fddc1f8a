import { useState } from 'react';
import { i18n } from '#i18n';
import { type CatalogHost, originsOf } from '../../utils/extension/originsOf.ts';
import { siteNames } from '../../utils/extension/siteNames.ts';
import { WatchChoice } from '../WatchChoice.tsx';
import { startWatching, stopWatching } from '../watching.ts';
import { useUploadSettings } from './useUploadSettings.ts';
import { withoutService, withoutSite, withService, withSite } from './watchSites.ts';

/** In the popup: whether uploads to the site in front are noted. Off until the person turns it on. */
export default function WatchHere({ service, host }: { service?: { id: string; hosts: CatalogHost[] }; host: string }) {
  const watching = useUploadSettings();
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
    setBegun(granted);
    return granted;
  }
  return (
    <WatchChoice
      title={i18n.t('uploadWatch.title')}
      isOn={wanted && allowed}
      on={[i18n.t('uploadWatch.on'), begun && i18n.t('uploadWatch.reload')].filter(Boolean).join(' ')}
      start={start}
      startWords={service ? i18n.t('uploadWatch.here') : i18n.t('uploadWatch.hereSite', [site])}
      asks={i18n.t('uploadWatch.hereHow', [siteNames(origins)])}
      stop={settings.catalogue ? undefined : () => stopWatching(unwant)}
      stopWords={i18n.t('uploadWatch.stop')}
    />
  );
}
