import { i18n } from '#i18n';
import { contactsForLetter } from '../../utils/catalog/contactsForLetter.ts';
import type { Service } from '../../utils/catalog/serviceSchema.ts';
import { word } from '../word.ts';
import { LawField } from './LawField.tsx';
import type { ChangeRequest, NewRequest } from './newRequest.ts';
import { TextField } from './TextField.tsx';

/** To whom, with the addresses the catalogue knows, and under which law. */
export function WhoFields({
  form,
  change,
  service,
  sent,
}: {
  form: NewRequest;
  change: ChangeRequest;
  service: Service | undefined;
  /** The request went out already. */
  sent: boolean;
}) {
  const title = i18n.t(sent ? 'sentAlready.who' : 'newRequest.who');
  const contacts = service ? contactsForLetter(service, form.country || undefined) : [];
  return (
    <fieldset className="card min-w-0 space-y-3 p-4">
      <legend className="sr-only">{title}</legend>
      <h3 className="font-semibold">{title}</h3>
      <TextField
        label={i18n.t('newRequest.company')}
        value={form.company}
        change={(company) => change({ company })}
        required
      />
      <TextField
        label={i18n.t('newRequest.address')}
        value={form.address}
        change={(address) => change({ address })}
        hint={contacts.length === 0 && service ? i18n.t('contact.none') : undefined}
      />
      {contacts.length > 1 && (
        <div className="flex flex-wrap gap-1.5">
          {contacts.map((contact) => (
            <button
              key={contact.kind + contact.value}
              type="button"
              className="btn text-xs"
              onClick={() => change({ address: contact.value })}
            >
              {contact.value} · {word('contactFor', contact.purpose)} · {word('fact', contact.confidence)}
            </button>
          ))}
        </div>
      )}
      <LawField form={form} change={change} />
    </fieldset>
  );
}
