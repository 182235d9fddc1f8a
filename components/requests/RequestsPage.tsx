import { i18n } from '#i18n';
import { calendarEntriesOf } from '../../utils/requests/calendarEntriesOf.ts';
import { icsOf } from '../../utils/requests/icsOf.ts';
import { pathTo } from '../dashboard/useRoute.ts';
import { handOver } from '../handOver.ts';
import { Icon } from '../Icon.tsx';
import { ElsewhereList } from '../machines/ElsewhereList.tsx';
import { RecordTrouble } from '../RecordTrouble.tsx';
import { ClosedRequests } from './ClosedRequests.tsx';
import { entryWords } from './entryWords.ts';
import { newRequestPath } from './newRequestPath.ts';
import { RequestItem } from './RequestItem.tsx';
import { requestNeeds } from './requestNeeds.ts';
import { type RequestRecord, useOpenRequests } from './requestRecords.ts';
import { requestStanding } from './requestStatus.ts';

function downloadCalendar(requests: readonly RequestRecord[]) {
  const now = Temporal.Now.instant();
  const entries = requests.flatMap((record) => {
    const standing = requestStanding(record, now);
    return 'status' in standing ? calendarEntriesOf(standing.status.dues, entryWords(record)) : [];
  });
  handOver(icsOf('Lenscap', entries, now), 'lenscap.ics', 'text/calendar');
}

/** The person's requests, those first that need something, the closed ones last: where it stands, what to do next, and the dates for their calendar. */
export function RequestsPage() {
  const { requests, closed, trouble } = useOpenRequests();
  const { needs, others } = requestNeeds(requests ?? [], Temporal.Now.instant());
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="me-auto font-semibold text-lg">{i18n.t('dashboard.requests')}</h2>
        {requests && requests.length > 0 && (
          <button type="button" className="btn" onClick={() => downloadCalendar(requests)}>
            <Icon name="download" /> {i18n.t('requests.calendar')}
          </button>
        )}
        <a href={`#/${newRequestPath({ sent: true })}`} className="btn no-underline">
          {i18n.t('sentAlready.title')}
        </a>
        <a href={pathTo('requests', 'new')} className="btn-main no-underline">
          {i18n.t('requests.new')}
        </a>
      </div>
      <RecordTrouble trouble={trouble} />
      {requests?.length === 0 && closed === 0 && (
        <div className="card space-y-2 p-4">
          <p className="font-semibold">{i18n.t('requests.emptyTitle')}</p>
          <p className="text-soft">{i18n.t('requests.emptyHint')}</p>
        </div>
      )}
      <ul className="space-y-2">
        {[...needs, ...others].map(({ record, standing }) => (
          <RequestItem key={record.request.id} record={record} standing={standing} />
        ))}
      </ul>
      <ClosedRequests count={closed} />
      <ElsewhereList />
    </div>
  );
}
