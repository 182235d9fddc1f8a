import { useState } from 'react';
import { i18n } from '#i18n';
import type { StepAction } from '../../utils/requests/nextStep.ts';
import type { EventKind } from '../../utils/requests/requestTypes.ts';
import { pathTo } from '../dashboard/useRoute.ts';
import { RecordTrouble } from '../RecordTrouble.tsx';
import { ForgetButton } from '../recordPage/ForgetButton.tsx';
import { PackButton } from '../recordPage/PackButton.tsx';
import { Section } from '../Section.tsx';
import { word } from '../word.ts';
import { AttachedUploads } from './AttachedUploads.tsx';
import { EventForm } from './EventForm.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { FollowUpLetter } from './FollowUpLetter.tsx';
import type { FollowUpKind } from './followUpInput.ts';
import { LawName } from './LawName.tsx';
import { MendButton } from './MendButton.tsx';
import { NextStepLine } from './NextStepLine.tsx';
import { RequestDates } from './RequestDates.tsx';
import { useEvidence } from './requestEvidence.ts';
import { useRequest } from './requestRecords.ts';
import { requestStanding, type Standing } from './requestStatus.ts';
import { SendLetter } from './SendLetter.tsx';
import { StatusMark } from './StatusMark.tsx';
import { Timeline } from './Timeline.tsx';

/** What the one button of the next step opens: a letter to write, or the form with this event chosen. */
const OPENS: Record<StepAction, { letter: FollowUpKind } | { event: EventKind }> = {
  'mark-sent': { event: 'sent' },
  'edit-address': { event: 'sent' },
  'add-event': { event: 'answered' },
  verify: { event: 'verified' },
  close: { event: 'closed' },
  'show-evidence': { event: 'answered' },
  'write-reminder': { letter: 'reminder' },
  'write-identity-answer': { letter: 'identity-answer' },
  'write-clarification': { event: 'clarification-given' },
  'write-fee-answer': { event: 'fee-paid' },
  'write-objection-to-refusal': { letter: 'objection-to-refusal' },
  'write-appeal': { letter: 'objection-to-refusal' },
  'write-company-complaint': { letter: 'complaint-to-controller' },
  'write-authority-complaint': { letter: 'authority-complaint' },
};

/** With the authority, "they answered" is said of the authority. */
function opens({ status, next }: Extract<Standing, { next: unknown }>) {
  const toAuthority = status.state === 'complained-to-authority' && next.action === 'add-event';
  return toAuthority ? { event: 'authority-answered' as const } : OPENS[next.action];
}

/** Every letter a person may want to write before its turn has come. */
const LETTERS: Record<FollowUpKind, StepAction> = {
  reminder: 'write-reminder',
  'identity-answer': 'write-identity-answer',
  'objection-to-refusal': 'write-objection-to-refusal',
  'complaint-to-controller': 'write-company-complaint',
  'authority-complaint': 'write-authority-complaint',
};

/** All but the one that the button of the next step writes. */
function otherLetters(standing: Standing): FollowUpKind[] {
  const first = 'next' in standing ? opens(standing) : {};
  return (Object.keys(LETTERS) as FollowUpKind[]).filter((letter) => !('letter' in first && first.letter === letter));
}

/** One request: what to do next, its deadlines with their arithmetic, what happened, and the letter. */
export function RequestPage({ id }: { id: string }) {
  const { value: record, trouble } = useRequest(id);
  const evidence = useEvidence(id) ?? [];
  const [open, setOpen] = useState<{ letter: FollowUpKind } | { event: EventKind }>();
  if (record === undefined && trouble) return <RecordTrouble trouble={trouble} />;
  if (record === undefined) return <p className="text-soft">{i18n.t('common.loading')}</p>;
  if (record === null) return <p className="card p-4">{i18n.t('requests.notFound')}</p>;

  const { request } = record;
  const isSent = record.events.some(({ event }) => event === 'sent');
  const eventIds = new Set(record.events.map((event) => event.id));
  const now = Temporal.Now.instant();
  const standing = requestStanding(record, now);
  // Its one button says the same as the second would.
  const isClosed = 'next' in standing && standing.next.action === 'show-evidence';
  // A form that is still saving must not close what was opened since.
  const close = () => setOpen((now) => (now === open ? undefined : now));
  return (
    <div className="max-w-3xl space-y-3">
      <a className="block w-fit" href={pathTo('requests')}>
        ← {i18n.t('dashboard.requests')}
      </a>
      <RecordTrouble trouble={trouble} />
      <header className="card space-y-2 p-4">
        <div className="flex flex-wrap items-baseline gap-3">
          <h2 className="font-semibold text-lg">{request.company.name}</h2>
          <StatusMark standing={standing} />
        </div>
        <p className="text-soft">
          {request.rights.map((right) => word('requestType', right)).join(', ')} · <LawName id={request.regime} /> ·{' '}
          {request.reference}
        </p>
        <NextStepLine standing={standing} sum={false} />
        <div className="flex flex-wrap gap-2">
          {'error' in standing && <MendButton record={record} error={standing.error} />}
          {'next' in standing && (
            <button type="button" className="btn-main" onClick={() => setOpen(opens(standing))}>
              {word('stepAction', standing.next.action)}
            </button>
          )}
          {!isClosed && (
            <button type="button" className="btn" onClick={() => setOpen({ event: 'answered' })}>
              {i18n.t('requests.addEvent')}
            </button>
          )}
        </div>
        {isSent && (
          <details>
            <summary className="text-soft text-xs">{i18n.t('requests.otherLetters')}</summary>
            <div className="flex flex-wrap gap-2 pt-2">
              {otherLetters(standing).map((letter) => (
                <button key={letter} type="button" className="btn" onClick={() => setOpen({ letter })}>
                  {word('stepAction', LETTERS[letter])}
                </button>
              ))}
            </div>
          </details>
        )}
        {open && 'event' in open && <EventForm key={open.event} record={record} preset={open.event} done={close} />}
        {open && 'letter' in open && (
          <FollowUpLetter key={open.letter} record={record} evidence={evidence} kind={open.letter} done={close} />
        )}
      </header>

      <section className="card space-y-2 p-4">
        <h3 className="font-semibold">{i18n.t('requests.timeline')}</h3>
        <Timeline record={record} evidence={evidence} />
        <h3 className="pt-2 font-semibold">{i18n.t('evidence.other')}</h3>
        <EvidenceList request={request} files={evidence.filter(({ rowId }) => !eventIds.has(rowId ?? ''))} />
        <PackButton about={{ request: request.id }} name={request.reference} />
      </section>

      {request.uploads && <AttachedUploads ids={request.uploads} />}

      {'status' in standing && <RequestDates record={record} dues={standing.status.dues} />}

      {request.letter.body && (
        <Section title={i18n.t('requests.letter')}>
          <p className="font-semibold">{request.letter.subject}</p>
          <p lang={request.letter.lang} className="my-2 whitespace-pre-wrap">
            {request.letter.body}
          </p>
          <SendLetter
            letter={{ to: request.company.address ?? '', subject: request.letter.subject, body: request.letter.body }}
          />
        </Section>
      )}

      <ForgetButton
        what={{ request: request.id }}
        label={i18n.t('forget.request')}
        gone={i18n.t('forget.requestGone', [request.company.name])}
      />
    </div>
  );
}
