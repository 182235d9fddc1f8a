import { useState } from 'react';
import { i18n } from '#i18n';
import { looksOf } from '../../utils/catalog/looksOf.ts';
import { pickLabel } from '../../utils/catalog/pickLabel.ts';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { lookOrigins } from '../../utils/extension/lookScripts.ts';
import { changeLookSettings, onLookSettingsChanged, readLookSettings } from '../../utils/extension/lookSettings.ts';
import { allowedOrigins, onPermissionsChanged } from '../../utils/extension/recognition.ts';
import { Icon } from '../Icon.tsx';
import { uiLanguage } from '../locale.ts';
import { useFresh } from '../useFresh.ts';
import { startWatching, stopWatching } from '../watching.ts';

const withService = (id: string) => () =>
  changeLookSettings(({ services }) => ({ services: [...new Set([...services, id])] }));
const withoutService = (id: string) => () =>
  changeLookSettings(({ services }) => ({ services: services.filter((one) => one !== id) }));

/** Whether the switches of one service are read again when the person visits it. Off until they turn it on. */
export default function WatchSwitches({ service }: { service: Service }) {
  const looks = looksOf(service);
  const origins = looks ? lookOrigins(looks) : [];
  const [refused, setRefused] = useState(false);
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
  const names = service.controls
    .filter(({ id }) => ids.has(id))
    .map(({ labels, name }) => pickLabel(labels, uiLanguage())?.text ?? name);

  async function start() {
    setRefused(!(await startWatching(origins, withService(service.id), withoutService(service.id))));
  }
  return (
    <section className="card space-y-2 p-3" aria-label={i18n.t('lookWatch.title')}>
      <h3 className="font-semibold">{i18n.t('lookWatch.title')}</h3>
      <p>{i18n.t('lookWatch.how')}</p>
      <ul className="list-disc ps-5">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {isOn ? (
        <>
          <p className="flex items-center gap-1.5 font-semibold text-safe">
            <Icon name="check" className="size-4" /> {i18n.t('lookWatch.on')}
          </p>
          <button type="button" className="btn" onClick={() => void stopWatching(withoutService(service.id))}>
            {i18n.t('lookWatch.stop')}
          </button>
        </>
      ) : (
        <>
          <button type="button" className="btn" onClick={() => void start()}>
            <Icon name="eye" /> {i18n.t('lookWatch.start')}
          </button>
          <p className="text-soft text-xs">
            {i18n.t('lookWatch.asks', [origins.map((origin) => origin.slice(4, -2)).join(', ')])}
          </p>
        </>
      )}
      <p role="status" className="text-open">
        {refused && i18n.t('uploadWatch.notAllowed')}
      </p>
    </section>
  );
}
