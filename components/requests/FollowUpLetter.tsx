import { useRef } from 'react';
import { i18n } from '#i18n';
import type { Evidence } from '../../utils/ledger/evidenceSchema.ts';
import { authorityFor } from '../../utils/requests/authorityFor.ts';
import { papersInOrder } from '../../utils/requests/letters/complaintEnclosures.ts';
import { composeLetter } from '../../utils/requests/letters/composeLetter.ts';
import { LETTER_LANGS } from '../../utils/requests/letters/letterInput.ts';
import type { EventKind } from '../../utils/requests/requestTypes.ts';
import { languageName, today } from '../locale.ts';
import { useWork } from '../useWork.ts';
import { Enclosures } from './Enclosures.tsx';
import { addressOf, type FollowUpKind, followUpInput } from './followUpInput.ts';
import { LetterFields } from './LetterFields.tsx';
import { letterDraftSchema } from './letterDraft.ts';
import { PutAside } from './PutAside.tsx';
import { papersOf } from './papersOf.ts';
import { keepEvidence } from './requestEvidence.ts';
import { type RequestRecord, saveEvent } from './requestRecords.ts';
import { SelectField } from './SelectField.tsx';
import { SendLetter } from './SendLetter.tsx';
import { tracked } from './tracked.ts';
import { useComposed } from './useComposed.ts';
import { useDraft } from './useDraft.ts';

/** The event that stands for "I sent it". */
const SENT_AS: Record<FollowUpKind, EventKind> = {
  reminder: 'reminded',
  'identity-answer': 'identity-given',
  'objection-to-refusal': 'appealed',
  'complaint-to-controller': 'complained-to-company',
  'authority-complaint': 'complained-to-authority',
};

/** Writes the next letter of a request: reminder, answer to an identity question, objection, complaint. */
export function FollowUpLetter({
  record,
  evidence,
  kind,
  done,
}: {
  record: RequestRecord;
  evidence: readonly Evidence[];
  kind: FollowUpKind;
  done: () => void;
}) {
  const { request } = record;
  const { draft, change, drop, aside } = useDraft(`letter:${request.id}:${kind}`, letterDraftSchema, () => ({
    lang: request.letter.lang,
    office: '',
    subject: '',
    body: '',
  }));
  const { working, trouble, run } = useWork<void>();
  /** The event's id where an earlier try had saved it and only its paper failed. */
  const savedAs = useRef<string>(undefined);
  const toAuthority = kind === 'authority-complaint';
  const offices = toAuthority ? authorityFor(request.regime, request.country, request.region ?? null) : [];
  const office = offices.find(({ name }) => name === draft?.office) ?? offices[0];
  const papers = papersOf(record, evidence);
  const { composed, isUnwritten } = useComposed(draft && JSON.stringify([draft.lang, office?.name, papers]), async () =>
    composeLetter(followUpInput(record, kind, draft?.lang ?? request.letter.lang, office, papers)),
  );
  if (isUnwritten && !composed) return <p className="text-open">{i18n.t('letter.notWritten')}</p>;
  if (!draft || !composed) return <p className="text-soft">{i18n.t('common.loading')}</p>;

  const letter = { subject: draft.subject || composed.subject, body: draft.body || composed.body };
  const sent = () =>
    run(async () => {
      const event = SENT_AS[kind];
      const on = Temporal.Now.instant().toString({ fractionalSecondDigits: 3 });
      const text = new File([`${letter.subject}\n\n${letter.body}`], `${event}-${today()}.txt`, { type: 'text/plain' });
      savedAs.current ??= await saveEvent(request, { event, on });
      await keepEvidence(request, [text], savedAs.current);
      await drop();
      done();
    });
  return (
    <div className="space-y-3 rounded-lg border border-line p-3">
      <PutAside aside={aside} />
      <div className="flex flex-wrap gap-3">
        <SelectField
          label={i18n.t('letter.lang')}
          value={draft.lang}
          options={LETTER_LANGS}
          nameOf={languageName}
          change={(lang) => change({ lang, subject: '', body: '' })}
        />
        {office && offices.length > 1 && (
          <SelectField
            label={i18n.t('enclosures.office')}
            value={office.name}
            options={offices.map(({ name }) => name)}
            nameOf={(name) => name}
            change={(name) => change({ office: name, subject: '', body: '' })}
          />
        )}
      </div>
      {office?.confidence === 'background' && <p className="text-unsure text-xs">{i18n.t('enclosures.unchecked')}</p>}
      {toAuthority && !office && <p className="text-unsure">{i18n.t('enclosures.noOffice')}</p>}
      <LetterFields
        lang={draft.lang}
        {...letter}
        warnings={[...new Set(composed.warnings.map(({ code }) => code))]}
        change={change}
      />
      {(draft.subject || draft.body) && (
        <button type="button" className="btn" onClick={() => change({ subject: '', body: '' })}>
          {i18n.t('letter.again')}
        </button>
      )}
      <SendLetter letter={{ to: (toAuthority ? addressOf(office) : request.company.address) ?? '', ...letter }} />
      {toAuthority && (
        <Enclosures
          lines={composed.enclosures}
          papers={papersInOrder(papers, tracked(record).zone).map(({ event }) => event)}
          lang={draft.lang}
          requestId={request.id}
          reference={request.reference}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn-main" disabled={working} onClick={() => void sent()}>
          {i18n.t('letter.sent')}
        </button>
        <button type="button" className="btn" onClick={done}>
          {i18n.t('common.cancel')}
        </button>
      </div>
      <p role="status" className="text-open">
        {trouble || (isUnwritten && i18n.t('letter.notWritten'))}
      </p>
    </div>
  );
}
