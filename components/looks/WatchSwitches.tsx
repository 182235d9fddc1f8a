import { i18n } from '#i18n';
import { looksOf } from '../../utils/catalog/looksOf.ts';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { lookOrigins } from '../../utils/extension/lookScripts.ts';
import { changeLookSettings, onLookSettingsChanged, readLookSettings } from '../../utils/extension/lookSettings.ts';
import { allowedOrigins, onPermissionsChanged } from '../../utils/extension/recognition.ts';
import { siteNames } from '../../utils/extension/siteNames.ts';
import { controlTitle } from '../service/controlTitle.ts';
import { useFresh } from '../useFresh.ts';
import { WatchChoice } from '../WatchChoice.tsx';
import { startWatching, stopWatching } from '../watching.ts';

const withService = (id: string) => () =>
  changeLookSettings(({ services }) => ({ services: [...new Set([...services, id])] }));
const withoutService = (id: string) => () =>
  changeLookSettings(({ services }) => ({ services: services.filter((one) => one !== id) }));

/** Whether the switches of one service are read again when the person visits it. Off until they turn it on. */
export default function WatchSwitches({ service }: { service: Service }) {
  const looks = looksOf(service);
  const origins = looks ? lookOrigins(looks) : [];
  const isOn = useFresh(
    service.id,
    async () => {
      const { services } = await readLookSettings();
      return services.includes(service.id) && (await allowedOrigins(origins)).length === origins.length;
    },
    onLookSettingsChanged,
    onPermissionsChanged,
  );
  if (!looks || isOn === undefined) return null;
  const ids = new Set(looks.controls.map(({ id }) => id));
  const names = service.controls.filter(({ id }) => ids.has(id)).map(controlTitle);

  return (
    <WatchChoice
      title={i18n.t('lookWatch.title')}
      isOn={isOn}
      on={i18n.t('lookWatch.on')}
      start={() => startWatching(origins, withService(service.id), withoutService(service.id))}
      startWords={i18n.t('lookWatch.start')}
      asks={i18n.t('lookWatch.asks', [siteNames(origins)])}
      stop={() => stopWatching(withoutService(service.id))}
      stopWords={i18n.t('lookWatch.stop')}
    >
      <h3 className="font-semibold">{i18n.t('lookWatch.title')}</h3>
      <p>{i18n.t('lookWatch.how')}</p>
      <ul className="list-disc ps-5">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </WatchChoice>
  );
}
