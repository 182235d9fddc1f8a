import type { ComponentType } from 'react';
import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { regimeOf } from '../../utils/requests/regimes.ts';
import { pathTo } from '../dashboard/useRoute.ts';
import { AboutFields } from './AboutFields.tsx';
import { NewRequestLetter } from './NewRequestLetter.tsx';
import type { NewRequestAbout } from './newRequestAbout.ts';
import { PutAside } from './PutAside.tsx';
import { RightsFields } from './RightsFields.tsx';
import { SentAlready } from './SentAlready.tsx';
import { useNewRequest } from './useNewRequest.ts';
import { WhoFields } from './WhoFields.tsx';

/** Handed in by the dashboard, which has it loaded for its service pages; imported here it would weigh on the popup. */
export type Steps = ComponentType<{ service: Service }>;

/** A new request: to whom, under which law, for what, and the letter. Everything typed is kept until it is sent. */
export function NewRequestPage({ about, DeletionSteps }: { about: NewRequestAbout; DeletionSteps: Steps }) {
  const { form, change, drop, aside, service } = useNewRequest(about);
  if (!form) return <p className="text-soft">{i18n.t('common.loading')}</p>;
  const law = form.regime ? regimeOf(form.regime) : undefined;
  const isSent = about.sent === true;
  const isAboutPictures = about.mistake || form.byMistake || (form.uploads ?? []).length > 0;
  return (
    <div className="max-w-3xl space-y-3">
      <a className="block w-fit" href={pathTo('requests')}>
        ← {i18n.t('dashboard.requests')}
      </a>
      <h2 className="font-semibold text-lg">{i18n.t(isSent ? 'sentAlready.title' : 'requests.new')}</h2>
      <PutAside aside={aside} />
      {service && isAboutPictures && !isSent && <DeletionSteps service={service} />}
      <WhoFields form={form} change={change} service={service} sent={isSent} />
      {law && (
        <>
          <RightsFields form={form} change={change} law={law} sent={isSent} />
          {isSent ? (
            <SentAlready form={form} change={change} drop={drop} />
          ) : (
            <>
              <AboutFields form={form} change={change} place={about.serviceId ?? (about.host && `//${about.host}`)} />
              <NewRequestLetter form={form} change={change} drop={drop} />
            </>
          )}
        </>
      )}
    </div>
  );
}
