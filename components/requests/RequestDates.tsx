import { i18n } from '#i18n';
import { calendarEntriesOf } from '../../utils/requests/calendarEntriesOf.ts';
import { csvOf, UTF8_BOM } from '../../utils/requests/csvOf.ts';
import type { Due } from '../../utils/requests/due.ts';
import { icsOf } from '../../utils/requests/icsOf.ts';
import { handOver } from '../handOver.ts';
import { Icon } from '../Icon.tsx';
import { DueLine } from './DueLine.tsx';
import { entryWords } from './entryWords.ts';
import type { RequestRecord } from './requestRecords.ts';
import { isZoneKnown } from './tracked.ts';

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

/** Every date of a request with its arithmetic, its article and its doubts; and the same as files. */
export function RequestDates({ record, dues }: { record: RequestRecord; dues: readonly Due[] }) {
  if (dues.length === 0) return null;
  const { reference, zone } = record.request;
  const ics = () => icsOf('Lenscap', calendarEntriesOf(dues, entryWords(record)), Temporal.Now.instant());
  return (
    <section className="card p-4">
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <h3 className="me-auto font-semibold">{i18n.t('requests.dates')}</h3>
        <div className="flex flex-wrap gap-2">
          <button
            type="button"
            className="btn whitespace-nowrap"
            onClick={() => handOver(ics(), `lenscap-${reference}.ics`, 'text/calendar')}
          >
            <Icon name="download" /> .ics
          </button>
          <button
            type="button"
            className="btn whitespace-nowrap"
            onClick={() => handOver(csv(record), `lenscap-${reference}.csv`, 'text/csv')}
          >
            <Icon name="download" /> .csv
          </button>
        </div>
      </div>
      {!isZoneKnown(record) && (
        <p className="mb-2 text-unsure">{i18n.t('requests.zoneGone', [zone, Temporal.Now.timeZoneId()])}</p>
      )}
      <ul className="space-y-3">
        {dues.map((due) => (
          <DueLine key={`${due.request}${due.clock}`} due={due} />
        ))}
      </ul>
    </section>
  );
}
