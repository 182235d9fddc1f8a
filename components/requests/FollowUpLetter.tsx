import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { authorityFor } from '../../utils/requests/authorityFor.ts';
import { composeLetter } from '../../utils/requests/letters/composeLetter.ts';
import type { LetterInput, LetterKind, LetterLang, LetterRight } from '../../utils/requests/letters/letterInput.ts';
import { regimeOf } from '../../utils/requests/regimes.ts';
import type { EventKind } from '../../utils/requests/requestTypes.ts';
import { today } from '../locale.ts';
import { LetterFields } from './LetterFields.tsx';
import { type RequestRecord, saveEvent } from './requestRecords.ts';
import { requestStanding } from './requestStatus.ts';
import { SendLetter } from './SendLetter.tsx';

export type FollowUpKind = Exclude<LetterKind, 'request'>;

/** The event that stands for "I sent it". */
const SENT_AS: Record<FollowUpKind, EventKind> = {
  reminder: 'reminded',
  'identity-answer': 'identity-given',
  'objection-to-refusal': 'appealed',
  'complaint-to-controller': 'complained-to-company',
  'authority-complaint': 'complained-to-authority',
};

/** What a letter after the first needs, all of it from the request and its events. */
function inputFor(record: RequestRecord, kind: FollowUpKind): LetterInput {
  const { request, events } = record;
  const dayOf = (event: EventKind) => events.findLast((entry) => entry.event === event)?.on;
  const answered = events.findLast(({ event }) => event === 'answered');
  const standing = requestStanding(record, Temporal.Now.instant());
  const due = 'status' in standing ? standing.status.dues.find(({ clock }) => clock === 'response') : undefined;
  const authority = authorityFor(request.regime, request.country, request.region ?? null)[0];
  const companyWroteOn = answered?.on ?? dayOf('identity-asked');
  const sentOn = dayOf('sent');
  return {
    kind,
    rights: request.rights as LetterRight[],
    lang: request.letter.lang as LetterLang,
    regime: regimeOf(request.regime),
    service: { name: request.company.name, ...(request.company.address && { address: request.company.address }) },
    person: {
      reference: request.reference,
      residence: request.region ? `${request.country}-${request.region}` : request.country,
    },
    about: { account: true },
    today: today(),
    zone: request.zone,
    ...(sentOn && { sentOn }),
    ...(due && due.kind !== 'none' && { dueOn: due.kind === 'date' ? due.date : due.instant }),
    ...(companyWroteOn && { companyWroteOn }),
    problem:
      answered?.outcome === 'refused' || answered?.outcome === 'partly' || answered?.outcome === 'cannot-identify'
        ? answered.outcome
        : 'no-answer',
    ...(authority && {
      authority: { name: authority.name, ...(authority.complaintUrl && { address: authority.complaintUrl }) },
    }),
    events: events.map(({ event, on }) => ({ kind: event, at: on })),
  };
}

/** Writes the next letter of a request: reminder, answer to an identity question, objection, complaint. */
export function FollowUpLetter({
  record,
  kind,
  done,
}: {
  record: RequestRecord;
  kind: FollowUpKind;
  done: () => void;
}) {
  const [letter, setLetter] = useState<{ subject: string; body: string; warnings: string[] }>();
  const [trouble, setTrouble] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: composed once; later changes are the person's own
  useEffect(() => {
    composeLetter(inputFor(record, kind)).then(
      ({ subject, body, warnings }) => setLetter({ subject, body, warnings: warnings.map(({ code }) => code) }),
      (error) => {
        console.error('letter-not-written', error);
        setTrouble(true);
      },
    );
  }, []);
  if (trouble) return <p className="text-open">{i18n.t('letter.notWritten')}</p>;
  if (!letter) return <p className="text-soft">{i18n.t('common.loading')}</p>;

  async function sent() {
    if (!letter) return;
    await saveEvent(record.request, {
      event: SENT_AS[kind],
      on: Temporal.Now.instant().toString({ fractionalSecondDigits: 3 }),
      note: `${letter.subject}\n\n${letter.body}`,
    });
    done();
  }
  return (
    <div className="space-y-3 rounded-lg border border-line p-3">
      <LetterFields
        lang={record.request.letter.lang}
        {...letter}
        change={(changed) => setLetter({ ...letter, ...changed })}
      />
      <SendLetter letter={{ to: record.request.company.address ?? '', ...letter }} />
      <div className="flex gap-2">
        <button type="button" className="btn-main" onClick={() => void sent()}>
          {i18n.t('letter.sent')}
        </button>
        <button type="button" className="btn" onClick={done}>
          {i18n.t('common.cancel')}
        </button>
      </div>
    </div>
  );
}
