import { i18n } from '#i18n';
import { composeLetter } from '../../utils/requests/letters/composeLetter.ts';
import { formTexts } from '../../utils/requests/letters/formTexts.ts';
import { LETTER_LANGS } from '../../utils/requests/letters/letterInput.ts';
import type { RequestType } from '../../utils/requests/requestTypes.ts';
import { languageName } from '../locale.ts';
import { useWork } from '../useWork.ts';
import { DueLine } from './DueLine.tsx';
import { duesIfSent } from './duesIfSent.ts';
import { FormTexts } from './FormTexts.tsx';
import { LetterFields } from './LetterFields.tsx';
import { letterInputOf, type NewRequest } from './newRequest.ts';
import { SelectField } from './SelectField.tsx';
import { SendLetter } from './SendLetter.tsx';
import { saveNewRequest } from './saveNewRequest.ts';
import { useComposed } from './useComposed.ts';

/** The letter with its dates, the same for a web form, and what it really asks for: a law may put one right in the place of another. */
async function written(form: NewRequest) {
  const now = Temporal.Now.zonedDateTimeISO();
  const duesOf = (rights: readonly RequestType[]) =>
    duesIfSent(form, rights, now.toInstant().toString(), now.timeZoneId);
  const input = letterInputOf(form, duesOf(form.rights), now);
  const [letter, pieces] = await Promise.all([composeLetter(input), formTexts(input)]);
  const warnings = [...new Set(letter.warnings.map(({ code }) => code))];
  return { ...letter, pieces, warnings, dues: duesOf(letter.rights) };
}

/** The letter as it follows from the form, open to the person's own words; its dates; and every way to send it. */
export function NewRequestLetter({
  form,
  change,
  drop,
}: {
  form: NewRequest;
  change: (part: Partial<NewRequest>) => void;
  drop: () => Promise<void>;
}) {
  const { working, trouble, run } = useWork<void>();
  // The letter is written anew whenever anything but the letter itself changes.
  const { subject, body, ...basis } = form;
  const hasRights = form.rights.length > 0;
  const { composed, isUnwritten } = useComposed(hasRights ? JSON.stringify(basis) : undefined, () => written(form));

  const letter = composed && { subject: subject || composed.subject, body: body || composed.body };

  const keep = (event: 'sent' | 'draft') =>
    run(async () => {
      if (!letter || !composed) return;
      const { reference, lang } = form;
      const on = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 });
      const { rights } = composed;
      await saveNewRequest(form, { rights, reference, letter: { lang, ...letter } }, { event, on }, drop);
    });

  return (
    <section className="card space-y-3 p-4">
      <div className="flex flex-wrap items-end gap-3">
        <h3 className="me-auto font-semibold">{i18n.t('requests.letter')}</h3>
        <SelectField
          label={i18n.t('letter.lang')}
          value={form.lang}
          options={LETTER_LANGS}
          nameOf={languageName}
          change={(lang) => change({ lang, subject: '', body: '' })}
        />
      </div>
      {form.rights.length === 0 && <p className="text-unsure">{i18n.t('newRequest.noRight')}</p>}
      {isUnwritten && <p className="text-open">{i18n.t('letter.notWritten')}</p>}
      {composed && letter && (
        <>
          <LetterFields
            lang={form.lang}
            subject={letter.subject}
            body={letter.body}
            warnings={composed.warnings}
            change={change}
          />
          {(subject || body) && (
            <button type="button" className="btn" onClick={() => change({ subject: '', body: '' })}>
              {i18n.t('letter.again')}
            </button>
          )}
          <SendLetter letter={{ to: form.address, ...letter }} />
          <FormTexts
            texts={{ ...composed.pieces, subject: letter.subject }}
            address={form.address}
            lang={form.lang}
            changed={body !== '' && body !== composed.body}
          />
          <div className="space-y-2 border-line border-t pt-3">
            <h4 className="font-semibold text-soft text-xs">{i18n.t('newRequest.ifToday')}</h4>
            <ul className="space-y-2">
              {composed.dues.map((due) => (
                <DueLine key={due.request} due={due} />
              ))}
            </ul>
          </div>
          <div className="flex flex-wrap gap-2">
            <button
              type="button"
              className="btn-main"
              disabled={working || !form.company}
              onClick={() => void keep('sent')}
            >
              {i18n.t('letter.sent')}
            </button>
            <button
              type="button"
              className="btn"
              disabled={working || !form.company}
              onClick={() => void keep('draft')}
            >
              {i18n.t('newRequest.later')}
            </button>
          </div>
          <p role="status" className="text-open">
            {trouble}
          </p>
        </>
      )}
    </section>
  );
}
