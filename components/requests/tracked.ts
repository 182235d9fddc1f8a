import type { RequestRecord } from '../../utils/ledger/foldRequests.ts';
import type { RequestEvent } from '../../utils/requests/requestTypes.ts';
import type { TrackedRequest } from '../../utils/requests/trackedRequest.ts';

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
