import type { RequestEventRow } from '../../utils/ledger/rowSchemas.ts';
import type { RequestError } from '../../utils/requests/requestError.ts';
import type { RequestRecord } from './requestRecords.ts';
import { requestStanding } from './requestStatus.ts';

/**
 * Why an event cannot have happened when it is said to have. Asked before it is saved, so that a slip of the finger never
 * spoils a request; one that is spoilt already takes any event.
 */
export function eventProblem(
  { request, events }: RequestRecord,
  event: Pick<RequestEventRow, 'event' | 'on' | 'until'>,
  now: Temporal.Instant,
): RequestError | undefined {
  const before = requestStanding({ request, events }, now);
  const candidate = { ...event, id: '', at: '', device: '', kind: 'request-event' as const, requestId: request.id };
  const after = requestStanding({ request, events: [...events, candidate] }, now);
  return 'error' in after && !('error' in before) ? after.error : undefined;
}
