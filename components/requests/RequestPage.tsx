import { useState } from 'react';
import { i18n } from '#i18n';
import { calendarEntriesOf } from '../../utils/requests/calendarEntriesOf.ts';
import { csvOf, UTF8_BOM } from '../../utils/requests/csvOf.ts';
import { icsOf } from '../../utils/requests/icsOf.ts';
import type { StepAction } from '../../utils/requests/nextStep.ts';
import type { EventKind } from '../../utils/requests/requestTypes.ts';
import { pathTo } from '../dashboard/useRoute.ts';
import { handOver } from '../handOver.ts';
import { Icon } from '../Icon.tsx';
import { formatDate, formatInstant } from '../locale.ts';
import { ForgetButton } from '../recordPage/ForgetButton.tsx';
import { PackButton } from '../recordPage/PackButton.tsx';
import { Section } from '../Section.tsx';
import { word } from '../word.ts';
import { AttachedUploads } from './AttachedUploads.tsx';
import { DueLine } from './DueLine.tsx';
import { EventForm } from './EventForm.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { entryWords } from './entryWords.ts';
import { type FollowUpKind, FollowUpLetter } from './FollowUpLetter.tsx';
import { NextStepLine } from './NextStepLine.tsx';
import { type RequestRecord, takeEventBack, useRequests } from './requestRecords.ts';
import { lawNameOf, requestStanding } from './requestStatus.ts';
import { SendLetter } from './SendLetter.tsx';
import { StatusMark } from './StatusMark.tsx';

/** What the one button of the next step opens: a letter to write, or the form with this event chosen. */
const OPENS: Record<StepAction, { letter: FollowUpKind } | { event: EventKind }> = {
  'mark-sent': { event: 'sent' },
  'edit-address': { event: 'sent' },
  'add-event': { event: 'answered' },
  verify: { event: 'verified' },
  close: { event: 'closed' },
  'show-evidence': { event: 'closed' },
  'write-reminder': { letter: 'reminder' },
  'write-identity-answer': { letter: 'identity-answer' },
  'write-clarification': { event: 'clarification-given' },
  'write-fee-answer': { event: 'fee-paid' },
  'write-objection-to-refusal': { letter: 'objection-to-refusal' },
  'write-appeal': { letter: 'objection-to-refusal' },
  'write-company-complaint': { letter: 'complaint-to-controller' },
  'write-authority-complaint': { letter: 'authority-complaint' },
};

function Timeline({ record }: { record: RequestRecord }) {
  if (record.events.length === 0) return <p className="text-soft">{i18n.t('requests.nothingYet')}</p>;
  return (
    <ol className="space-y-2 border-line border-s-2 ps-3">
      {record.events.map((event) => (
        <li key={event.id}>
          <div className="flex flex-wrap items-baseline gap-2">
            <time dateTime={event.on} className="text-soft">
              {event.on.includes('T') ? formatInstant(event.on) : formatDate(event.on)}
            </time>
            <strong>{word('requestEvent', event.event)}</strong>
            {event.outcome && <span>{word('outcome', event.outcome)}</span>}
            {event.gone !== undefined && <span>{i18n.t(event.gone ? 'requests.isGone' : 'requests.isThere')}</span>}
            {event.until && <span>→ {formatDate(event.until)}</span>}
            {event.reason && <span>{word('closeReason', event.reason)}</span>}
            <button
              type="button"
              className="text-link text-xs underline"
              aria-label={i18n.t('requests.takeBack', [word('requestEvent', event.event)])}
              onClick={() => void takeEventBack(event)}
            >
              {i18n.t('common.undo')}
            </button>
          </div>
          {event.note && (
            <details>
              <summary className="text-soft text-xs">{i18n.t('requests.words')}</summary>
              <p className="whitespace-pre-wrap">{event.note}</p>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function csv(record: RequestRecord): string {
  const columns = ['date', 'event', 'detail', 'note'];
  const rows = record.events.map(({ on, event, outcome, until, reason, note }) => [
    on,
    event,
    outcome ?? until ?? reason ?? '',
    note ?? '',
  ]);
  return UTF8_BOM + csvOf(columns, rows);
}

/** One request: what to do next, its deadlines with their arithmetic, what happened, and the letter. */
export function RequestPage({ id }: { id: string }) {
  const { requests } = useRequests();
  const [open, setOpen] = useState<{ letter: FollowUpKind } | { event: EventKind }>();
  const record = requests?.find(({ request }) => request.id === id);
  if (!requests) return <p className="text-soft">{i18n.t('common.loading')}</p>;
  if (!record) return <p className="card p-4">{i18n.t('requests.notFound')}</p>;

  const { request } = record;
  const now = Temporal.Now.instant();
  const standing = requestStanding(record, now);
  const close = () => setOpen(undefined);
  return (
    <div className="max-w-3xl space-y-3">
      <a href={pathTo('requests')}>← {i18n.t('dashboard.requests')}</a>
      <header className="card space-y-2 p-4">
        <div className="flex flex-wrap items-baseline gap-3">
          <h2 className="font-semibold text-lg">{request.company.name}</h2>
          <StatusMark standing={standing} />
        </div>
        <p className="text-soft">
          {request.rights.map((right) => word('requestType', right)).join(', ')} · {lawNameOf(request)} ·{' '}
          {request.reference}
        </p>
        <NextStepLine standing={standing} />
        <div className="flex flex-wrap gap-2">
          {'next' in standing && (
            <button type="button" className="btn-main" onClick={() => setOpen(OPENS[standing.next.action])}>
              {word('stepAction', standing.next.action)}
            </button>
          )}
          <button type="button" className="btn" onClick={() => setOpen({ event: 'answered' })}>
            {i18n.t('requests.addEvent')}
          </button>
        </div>
        {open && 'event' in open && <EventForm key={open.event} record={record} preset={open.event} done={close} />}
        {open && 'letter' in open && (
          <FollowUpLetter key={open.letter} record={record} kind={open.letter} done={close} />
        )}
      </header>

      <section className="card p-4">
        <h3 className="mb-2 font-semibold">{i18n.t('requests.timeline')}</h3>
        <Timeline record={record} />
        <h3 className="mt-4 mb-2 font-semibold">{i18n.t('pack.evidence')}</h3>
        <EvidenceList requestId={request.id} serviceId={request.serviceId} />
        <PackButton about={{ request: request.id }} name={request.reference} />
      </section>

      {request.uploads && <AttachedUploads ids={request.uploads} />}

      {'status' in standing && standing.status.dues.length > 0 && (
        <section className="card p-4">
          <div className="mb-2 flex items-center gap-2">
            <h3 className="me-auto font-semibold">{i18n.t('requests.dates')}</h3>
            <button
              type="button"
              className="btn"
              onClick={() =>
                handOver(
                  icsOf('Lenscap', calendarEntriesOf(standing.status.dues, entryWords(record)), now),
                  `lenscap-${request.reference}.ics`,
                  'text/calendar',
                )
              }
            >
              <Icon name="download" /> .ics
            </button>
            <button
              type="button"
              className="btn"
              onClick={() => handOver(csv(record), `lenscap-${request.reference}.csv`, 'text/csv')}
            >
              <Icon name="download" /> .csv
            </button>
          </div>
          <ul className="space-y-3">
            {standing.status.dues.map((due) => (
              <DueLine key={`${due.request}${due.clock}`} due={due} />
            ))}
          </ul>
        </section>
      )}

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
