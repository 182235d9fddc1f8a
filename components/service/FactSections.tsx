import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { openDashboard } from '../openDashboard.ts';
import { newRequestPath } from '../requests/newRequestPath.ts';
import { OopsButton } from '../requests/OopsButton.tsx';
import { Section } from '../Section.tsx';
import { word } from '../word.ts';
import { ContactList } from './ContactList.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Proof, SourceLine } from './Proof.tsx';
import { Words } from './Words.tsx';

/** A list of catalogue sentences, each with its proof. */
function FactList<T>({ list, line }: { list: readonly T[]; line: (item: T) => { key: string; body: ReactNode } }) {
  return (
    <ul className="space-y-2">
      {list.map((item) => {
        const { key, body } = line(item);
        return <li key={key}>{body}</li>;
      })}
    </ul>
  );
}

/** Everything known about a service besides its controls. A part about which nothing is known says so or is left out. */
export function FactSections({ service }: { service: Service }) {
  return (
    <>
      <Section title={i18n.t('section.contact')} count={service.contacts.length}>
        <ContactList service={service} />
        <div className="mt-2 flex flex-wrap gap-2">
          <button
            type="button"
            className="btn"
            onClick={() => openDashboard(newRequestPath({ serviceId: service.id }))}
          >
            {i18n.t('requests.ask')}
          </button>
          <OopsButton about={{ serviceId: service.id }} />
          <button
            type="button"
            className="btn"
            onClick={() => openDashboard(newRequestPath({ serviceId: service.id, sent: true }))}
          >
            {i18n.t('sentAlready.title')}
          </button>
        </div>
      </Section>
      <Section title={i18n.t('section.retention')} count={service.retention.length}>
        {service.retention.length === 0 && <p>{i18n.t('section.nothing')}</p>}
        <FactList
          list={service.retention}
          line={(item) => ({
            key: item.what + item.text,
            body: (
              <>
                <Words className="block font-semibold">{item.what}</Words>
                <Words>{item.text}</Words>
                {item.days !== null && <span className="text-soft"> ({i18n.t('deletion.days', item.days)})</span>}
                <Proof part={item} />
              </>
            ),
          })}
        />
      </Section>
      <Section title={i18n.t('section.recipients')} count={service.recipients.length}>
        {service.recipients.length === 0 && <p>{i18n.t('section.nothing')}</p>}
        <FactList
          list={service.recipients}
          line={(item) => ({
            key: item.name,
            body: (
              <>
                <strong>{item.name}</strong>
                {item.role && <Words> – {item.role}</Words>}
                <Proof part={item} />
              </>
            ),
          })}
        />
      </Section>
      {service.contradictions.length > 0 && (
        <Section title={i18n.t('section.contradictions')} count={service.contradictions.length}>
          <Contradictions list={service.contradictions} />
        </Section>
      )}
      {service.policyQuality.length > 0 && (
        <Section title={i18n.t('section.quality')} count={service.policyQuality.length}>
          <FactList
            list={service.policyQuality}
            line={(item) => ({
              key: item.text,
              body: (
                <>
                  <Words>{item.text}</Words>
                  <Proof part={item} />
                </>
              ),
            })}
          />
        </Section>
      )}
      {service.claims.length > 0 && (
        <Section title={i18n.t('section.claims')} count={service.claims.length}>
          <FactList
            list={service.claims}
            line={(item) => ({
              key: item.text,
              body: (
                <>
                  <span className="text-soft">
                    {word('claimBy', item.by)}
                    {i18n.t('common.colon')}{' '}
                  </span>
                  <Words>{item.text}</Words>
                  <Proof part={item} />
                </>
              ),
            })}
          />
        </Section>
      )}
      <Section title={i18n.t('section.unknown')} count={service.unknowns.length + service.notFound.length}>
        {service.unknowns.length + service.notFound.length === 0 && <p>{i18n.t('section.nothing')}</p>}
        <ul className="list-disc space-y-1 ps-4">
          {service.unknowns.map((unknown) => (
            <li key={unknown}>
              <Words>{unknown}</Words>
            </li>
          ))}
          {service.notFound.map(({ what, searched }) => (
            <li key={what}>
              <Words>{what}</Words>{' '}
              <span className="text-soft">
                ({i18n.t('control.searched')}
                {i18n.t('common.colon')} <Words>{searched}</Words>)
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={i18n.t('section.sources')} count={service.sources.length}>
        <ul className="list-disc space-y-1 ps-4">
          {service.sources.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </ul>
        {service.crossChecks.length > 0 && (
          <>
            <h4 className="mt-2 font-semibold text-soft text-xs">{i18n.t('section.crossChecks')}</h4>
            <FactList
              list={service.crossChecks}
              line={(item) => ({ key: item.text, body: <Words>{item.text}</Words> })}
            />
          </>
        )}
      </Section>
    </>
  );
}
