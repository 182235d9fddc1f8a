import { i18n } from '#i18n';
import type { FormTexts as Texts } from '../../utils/requests/letters/formTexts.ts';
import { word } from '../word.ts';
import { CopyButton } from './CopyButton.tsx';

/** The fields of a web form in the order companies ask for them. */
const FORM_FIELDS = ['subject', 'who', 'what', 'right', 'details'] as const;

/** The request in pieces to paste into a company's web form, one copy button for each. */
export function FormTexts({
  texts,
  address,
  lang,
  changed,
}: {
  texts: Texts & { subject: string };
  /** Where the request goes; a web address is a form, and then the pieces stand open. */
  address: string;
  lang: string;
  /** The person changed the letter, and the pieces do not know of it. */
  changed: boolean;
}) {
  const isForm = /^https:\/\/\S+$/.test(address);
  return (
    <details className="rounded-lg bg-sunken p-2" open={isForm}>
      <summary>{i18n.t('formTexts.title')}</summary>
      <div className="space-y-3 pt-2">
        <p className="text-soft text-xs">{i18n.t(changed ? 'formTexts.changed' : 'formTexts.hint')}</p>
        <ul className="space-y-3">
          {FORM_FIELDS.filter((field) => texts[field]).map((field) => {
            const name = word('formField', field);
            return (
              <li key={field}>
                <div className="flex flex-wrap items-center justify-between gap-2">
                  <h4 className="font-semibold text-xs">{name}</h4>
                  <CopyButton text={texts[field]} label={i18n.t('formTexts.copy')} name={name} />
                </div>
                <p lang={lang} className="mt-1 whitespace-pre-wrap rounded-lg bg-card p-2">
                  {texts[field]}
                </p>
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
