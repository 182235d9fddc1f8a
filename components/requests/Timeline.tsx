import { i18n } from '#i18n';
import type { Evidence } from '../../utils/ledger/evidenceSchema.ts';
import type { RequestEventRow } from '../../utils/ledger/rowSchemas.ts';
import { formatDate, formatInstant } from '../locale.ts';
import { useWork } from '../useWork.ts';
import { word } from '../word.ts';
import { byDay } from './byDay.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { type RequestRecord, takeEventBack } from './requestRecords.ts';

function EventLine({ event }: { event: RequestEventRow }) {
  const name = word('requestEvent', event.event);
  const { working, trouble, run } = useWork<void>();
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      <time dateTime={event.on} className="text-soft">
        {event.on.includes('T') ? formatInstant(event.on) : formatDate(event.on)}
      </time>
      <strong>{name}</strong>
      {event.outcome && <span>{word('outcome', event.outcome)}</span>}
      {event.gone !== undefined && <span>{i18n.t(event.gone ? 'requests.isGone' : 'requests.isThere')}</span>}
      {event.until && <span>→ {formatDate(event.until)}</span>}
      {event.reason && <span>{word('closeReason', event.reason)}</span>}
      <button
        type="button"
        className="text-link text-xs underline"
        disabled={working}
        onClick={() => void run(() => takeEventBack(event))}
      >
        {i18n.t('common.undo')}
        <span className="sr-only"> ({name})</span>
      </button>
      <p role="status" className="text-open">
        {trouble}
      </p>
    </div>
  );
}

/** What happened to a request, in the order of the days, each with the papers that show it. */
export function Timeline({ record, evidence }: { record: RequestRecord; evidence: readonly Evidence[] }) {
  if (record.events.length === 0) return <p className="text-soft">{i18n.t('requests.nothingYet')}</p>;
  return (
    <ol className="space-y-3 border-line border-s-2 ps-3">
      {[...record.events].sort(byDay).map((event) => (
        <li key={event.id} className="space-y-1">
          <EventLine event={event} />
          {event.note && (
            <details>
              <summary className="text-soft text-xs">{i18n.t('requests.words')}</summary>
              <p className="whitespace-pre-wrap">{event.note}</p>
            </details>
          )}
          <EvidenceList
            request={record.request}
            files={evidence.filter(({ rowId }) => rowId === event.id)}
            event={{ id: event.id, name: word('requestEvent', event.event) }}
          />
        </li>
      ))}
    </ol>
  );
}
