import { i18n } from '#i18n';
import type { Control, Service, Topic } from '../../utils/catalog/serviceSchema.ts';
import { Icon } from '../Icon.tsx';
import { openDashboard } from '../openDashboard.ts';
import type { ServiceRecord } from '../record.ts';
import { Section } from '../Section.tsx';
import { ControlCard } from './ControlCard.tsx';
import { FactSections } from './FactSections.tsx';
import { Headline } from './Headline.tsx';
import { ServiceNotices } from './ServiceNotices.tsx';
import { ServiceContext } from './serviceContext.ts';
import { TurnedBackNotices } from './TurnedBackNotices.tsx';

const DELETING: ReadonlySet<Topic> = new Set(['deletion-content', 'deletion-account']);

/** The control that makes the headline stands first; the rest keep the order of the file. */
function inOrder(service: Service): { first: Control[]; training: Control[]; deleting: Control[]; other: Control[] } {
  const head = service.training.control;
  const rest = service.controls.filter(({ id }) => id !== head);
  return {
    first: service.controls.filter(({ id }) => id === head),
    training: rest.filter(({ topic }) => topic === 'training'),
    deleting: rest.filter(({ topic }) => DELETING.has(topic)),
    other: rest.filter(({ topic }) => topic !== 'training' && !DELETING.has(topic)),
  };
}

/** Everything Lenscap knows about one service, for popup and dashboard alike. */
export function ServiceView({ service, record }: { service: Service; record: ServiceRecord | undefined }) {
  const { first, training, deleting, other } = inOrder(service);
  const cards = (controls: Control[]) => (
    <div className="divide-y divide-line [&>*]:py-4 [&>*:first-child]:pt-1 [&>*:last-child]:pb-1">
      {controls.map((control) => (
        <ControlCard key={control.id} service={service} control={control} record={record} />
      ))}
    </div>
  );
  return (
    <ServiceContext value={service}>
      <div className="space-y-2">
        <ServiceNotices service={service} />
        {record && record.damaged > 0 && (
          <p role="alert" className="flex gap-1.5 rounded-[10px] bg-unsure-wash px-3 py-2">
            <Icon name="warning" className="mt-0.5 size-4 text-unsure" />
            <span>
              {i18n.t('whoHas.damaged', record.damaged)}{' '}
              <button type="button" className="text-link underline" onClick={() => openDashboard('record')}>
                {i18n.t('health.check')}
              </button>
            </span>
          </p>
        )}
        <TurnedBackNotices service={service} record={record} />
        <Headline service={service} record={record} />
        {first.length > 0 && <div className="card p-3">{cards(first)}</div>}
        {service.controls.length === 0 && <p className="card px-3 py-2">{i18n.t('control.noControl')}</p>}
        {training.length > 0 && (
          <Section title={i18n.t('section.moreTraining')} count={training.length}>
            {cards(training)}
          </Section>
        )}
        {deleting.length > 0 && (
          <Section title={i18n.t('section.deletion')} count={deleting.length}>
            {cards(deleting)}
          </Section>
        )}
        {other.length > 0 && (
          <Section title={i18n.t('section.otherControls')} count={other.length}>
            {cards(other)}
          </Section>
        )}
        <FactSections service={service} />
      </div>
    </ServiceContext>
  );
}
