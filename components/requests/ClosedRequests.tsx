import { useState } from 'react';
import { i18n } from '#i18n';
import { closedRequests } from '../../utils/ledger/closedRequests.ts';
import { useLedger } from '../record.ts';
import { RequestItem } from './RequestItem.tsx';
import { requestStanding } from './requestStatus.ts';

/** So many come at once: a record may hold thousands. */
const PAGE = 25;

/** The closed requests, folded away and read only when they are asked for, the newest first. */
export function ClosedRequests({ count }: { count: number }) {
  const [shown, setShown] = useState(0);
  if (count === 0) return null;
  return (
    <details className="space-y-2" onToggle={({ currentTarget }) => currentTarget.open && setShown(shown || PAGE)}>
      <summary className="w-fit text-soft">{i18n.t('requests.closed', count)}</summary>
      {shown > 0 && <Newest limit={shown} />}
      {shown > 0 && shown < count && (
        <button type="button" className="btn" onClick={() => setShown(shown + PAGE)}>
          {i18n.t('requests.showMore', [Math.min(PAGE, count - shown)])}
        </button>
      )}
    </details>
  );
}

function Newest({ limit }: { limit: number }) {
  const { value = [] } = useLedger(`closed requests ${limit}`, () => closedRequests(limit));
  const now = Temporal.Now.instant();
  return (
    <ul className="space-y-2">
      {value.map((record) => (
        <RequestItem key={record.request.id} record={record} standing={requestStanding(record, now)} />
      ))}
    </ul>
  );
}
