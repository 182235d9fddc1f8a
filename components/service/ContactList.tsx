import { i18n } from '#i18n';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { word } from '../word.ts';
import { Proof } from './Proof.tsx';
import { WhoLine } from './WhoLine.tsx';
import { Words } from './Words.tsx';

/** Whom to write to, and which rights the service itself names. What rests on general knowledge is no link to click. */
export function ContactList({ service }: { service: Service }) {
  return (
    <div className="space-y-2">
      {service.contacts.length === 0 && <p>{i18n.t('contact.none')}</p>}
      <ul className="space-y-2">
        {service.contacts.map((contact) => {
          const sure = contact.confidence !== 'general';
          return (
            <li key={contact.kind + contact.value}>
              <span className="font-semibold text-soft text-xs">
                {word('contact', contact.kind)} · {word('contactFor', contact.purpose)}
              </span>
              <div>
                {contact.kind === 'email' && sure ? (
                  <a href={`mailto:${contact.value}`}>{contact.value}</a>
                ) : contact.kind === 'form' && sure ? (
                  <a href={contact.value} target="_blank" rel="noreferrer">
                    {contact.value}
                  </a>
                ) : (
                  contact.value
                )}
              </div>
              {(contact.regions || contact.notRegions) && (
                <div className="text-soft">
                  <WhoLine
                    who={{
                      ...(contact.regions && { regions: contact.regions }),
                      ...(contact.notRegions && { notRegions: contact.notRegions }),
                    }}
                  />
                </div>
              )}
              {contact.note && <Words className="block text-soft">{contact.note}</Words>}
              <Proof part={contact} />
            </li>
          );
        })}
      </ul>
      {service.rights && (
        <div>
          <h4 className="font-semibold text-soft text-xs">{i18n.t('contact.rights')}</h4>
          <p>
            {service.rights.list.length
              ? service.rights.list.map((right) => word('right', right)).join(', ')
              : i18n.t('contact.rightsNone')}
          </p>
          {service.rights.note && <Words className="block text-soft">{service.rights.note}</Words>}
          <Proof part={service.rights} />
        </div>
      )}
    </div>
  );
}
