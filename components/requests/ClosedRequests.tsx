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
  const [pages, setPages] = useState(0);
  const left = count - pages * PAGE;
  if (count === 0) return null;
  return (
    <details className="space-y-2" onToggle={({ currentTarget }) => currentTarget.open && setPages(pages || 1)}>
      <summary className="w-fit text-soft">{i18n.t('requests.closed', count)}</summary>
      <ul className="space-y-2">
        {Array.from({ length: pages }, (_, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          <Page key={number} number={number} />
        ))}
      </ul>
      {pages > 0 && left > 0 && (
        <button type="button" className="btn" onClick={() => setPages(pages + 1)}>
          {i18n.t('common.showMore', [Math.min(PAGE, left)])}
        </button>
      )}
    </details>
  );
}

/** Each page reads for itself: those on screen stay there while the next one comes. */
function Page({ number }: { number: number }) {
  const first = number * PAGE;
  const { value = [] } = useLedger(`closed requests ${number}`, async () =>
    (await closedRequests(first + PAGE)).slice(first),
  );
  const now = Temporal.Now.instant();
  return value.map((record) => (
    <RequestItem key={record.request.id} record={record} standing={requestStanding(record, now)} />
  ));
}
