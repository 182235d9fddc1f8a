import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { loadService } from '../../utils/extension/catalogue.ts';
import WatchSwitches from '../looks/WatchSwitches.tsx';
import { RecordTrouble } from '../RecordTrouble.tsx';
import { useServiceRecord } from '../record.ts';
import { ForgetButton } from '../recordPage/ForgetButton.tsx';
import { PackButton } from '../recordPage/PackButton.tsx';
import { ServiceView } from '../service/ServiceView.tsx';
import { pathTo } from './useRoute.ts';

type Loaded = { id: string; service: Service } | { id: string; service: undefined };

/** Everything the popup has about a service, on a page of its own. */
export function ServicePage({ id }: { id: string }) {
  const [loaded, setLoaded] = useState<Loaded>();
  const { record, trouble } = useServiceRecord(id);
  useEffect(() => {
    let here = true;
    loadService(id)
      .then((service) => here && setLoaded({ id, service }))
      .catch((error) => {
        console.error('service-not-readable', id, error);
        if (here) setLoaded({ id, service: undefined });
      });
    return () => {
      here = false;
    };
  }, [id]);
  const service = loaded?.id === id ? loaded.service : undefined;
  return (
    <div className="max-w-2xl space-y-3">
      <a className="block w-fit" href={pathTo('services')}>
        ← {i18n.t('dashboard.services')}
      </a>
      {loaded?.id !== id && <p className="text-soft">{i18n.t('common.loading')}</p>}
      {loaded?.id === id && !service && <p className="card p-3">{i18n.t('popup.serviceBroken')}</p>}
      <RecordTrouble trouble={trouble} />
      {service && (
        <>
          <h2 className="font-semibold text-xl">{service.name}</h2>
          <p className="text-soft">{service.hosts.map(({ host }) => host).join(' · ')}</p>
          <ServiceView service={service} record={record} />
          <WatchSwitches service={service} />
          <div className="flex flex-wrap gap-2">
            <a className="btn no-underline" href={pathTo('report', id)}>
              {i18n.t('report.open')}
            </a>
            <PackButton about={{ service: id }} name={id} />
            <ForgetButton
              what={{ service: id }}
              label={i18n.t('forget.service')}
              gone={i18n.t('forget.serviceGone', [service.name])}
            />
          </div>
        </>
      )}
    </div>
  );
}
