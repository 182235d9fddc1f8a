import { appendRequest, appendRequestEvent, undo } from '../../utils/ledger/appendRow.ts';
import { foldRequests, type RequestRecord } from '../../utils/ledger/foldRequests.ts';
import { rowsOfKinds } from '../../utils/ledger/readRows.ts';
import type { RequestEventRow } from '../../utils/ledger/rowSchemas.ts';
import type { RequestEvent } from '../../utils/requests/requestTypes.ts';
import type { TrackedRequest } from '../../utils/requests/trackedRequest.ts';
import { tellChange, useLedger } from '../record.ts';

export type { RequestRecord };

/** Every request of the person, newest first, kept up to date. */
export function useRequests(): { requests: readonly RequestRecord[] | undefined; trouble: boolean } {
  const { value, trouble } = useLedger('requests', async () =>
    foldRequests((await rowsOfKinds('request', 'request-event', 'undo')).rows),
  );
  return { requests: value, trouble };
}

/** Saves a request; resolves with its id once it is on disk. */
export async function saveRequest(request: Parameters<typeof appendRequest>[0]): Promise<string> {
  const id = await appendRequest(request);
  await tellChange();
  return id;
}

/** Saves something that happened to a request. */
export async function saveEvent(
  { id, serviceId }: { id: string; serviceId?: string | undefined },
  event: Omit<Parameters<typeof appendRequestEvent>[0], 'requestId' | 'serviceId'>,
): Promise<void> {
  await appendRequestEvent({ requestId: id, ...(serviceId && { serviceId }), ...event });
  await tellChange();
}

/** Takes an event back; the row stays in the record. */
export async function takeEventBack(event: RequestEventRow): Promise<void> {
  await undo(event);
  await tellChange();
}

/** The request as the rules of utils/requests read it. No holiday table is shipped, so every date names that doubt. */
export function tracked({ request }: RequestRecord): TrackedRequest {
  return {
    id: request.id,
    regime: request.regime,
    requests: request.rights,
    zone: request.zone,
    holidays: null,
  };
}

/** The events as the rules of utils/requests read them. */
export function eventsOf({ events }: RequestRecord): RequestEvent[] {
  return events.map(({ event, on, outcome, gone, until, reason }) => ({
    kind: event,
    at: on,
    ...(outcome && { outcome }),
    ...(gone !== undefined && { gone }),
    ...(until && { until }),
    ...(reason && { reason }),
  }));
}
