import type { RequestRecord } from '../../utils/ledger/foldRequests.ts';
import { zoneOf } from '../../utils/requests/moments.ts';
import type { RequestEvent } from '../../utils/requests/requestTypes.ts';
import type { TrackedRequest } from '../../utils/requests/trackedRequest.ts';

/** Is the zone the request was counted in still in this browser's database? */
export function isZoneKnown({ request }: RequestRecord): boolean {
  try {
    return zoneOf(request.zone) !== '';
  } catch {
    return false;
  }
}

/**
 * The request as the rules of utils/requests read it. No holiday table is shipped, so every date names that doubt. A zone
 * the browser no longer knows gives way to the person's own; the page says so.
 */
export function tracked(record: RequestRecord): TrackedRequest {
  const { request } = record;
  return {
    id: request.id,
    regime: request.regime,
    requests: request.rights,
    zone: isZoneKnown(record) ? request.zone : Temporal.Now.timeZoneId(),
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
