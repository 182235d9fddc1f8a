import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { loadService } from '../../utils/extension/catalogue.ts';
import type { Statement } from '../../utils/ledger/rowSchemas.ts';
import { today } from '../locale.ts';
import type { ServiceRecord } from '../record.ts';
import { Headline } from '../service/Headline.tsx';
import { ServiceContext } from '../service/serviceContext.ts';
import { Shown } from './Shown.tsx';

const SERVICE = 'chatgpt';

/** As if the person had said today that its training control protects them. */
function saidToday(controlId: string): ServiceRecord {
  const on = today();
  const base = { id: '', device: '', at: on, serviceId: SERVICE, controlId, on };
  const said: Statement = { ...base, kind: 'statement', state: 'protected' };
  return { present: new Map([[controlId, { said, disagree: false }]]), history: new Map(), damaged: 0 };
}

/** What the popup says at the top, for a service everybody knows. */
export function AnswerShown() {
  const [service, setService] = useState<Service>();
  useEffect(() => {
    loadService(SERVICE).then(setService, (error) => console.error('welcome-service', error));
  }, []);
  return (
    <Shown caption={i18n.t('welcome.answer.shown')}>
      {service && (
        <ServiceContext value={service}>
          <p className="mb-2 font-semibold text-lg leading-tight">{service.name}</p>
          <Headline service={service} record={saidToday(service.training.control ?? '')} />
        </ServiceContext>
      )}
    </Shown>
  );
}
