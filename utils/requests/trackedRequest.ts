import type { DeadlineRow } from './countedRow.ts';
import { momentOf } from './moments.ts';
import type { ClockKind, EventKind, RequestEvent, RequestType } from './requestTypes.ts';

/** A request as the ledger holds it, without its events: one letter, possibly with several rights. */
export interface TrackedRequest {
  id: string;
  regime: string;
  /** The rights asked for; each has its own clocks. */
  requests: readonly RequestType[];
  zone: string;
  /** Public holidays as ISO dates, or null if no table is at hand. */
  holidays: readonly string[] | null;
}

/** Events in order of time. A plain date counts as the start of its day in the request's zone, as it does for its clocks. */
export function inOrder(events: readonly RequestEvent[], zone: string): RequestEvent[] {
  const times = new Map(events.map((event) => [event, timeOf(event, zone)]));
  return [...events].sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0));
}

/** Milliseconds; what is no date stands first here, and is refused by whoever counts with it. */
function timeOf({ at, kind }: RequestEvent, zone: string): number {
  try {
    return momentOf(at, zone, kind).instant.epochMilliseconds;
  } catch {
    return 0;
  }
}

/** The sending that counts: after a bounce only a new one does. */
export function sendingOf(
  events: readonly RequestEvent[],
  zone: string,
): { sent: RequestEvent; after: RequestEvent[] } | null {
  const ordered = inOrder(events, zone);
  const bounced = ordered.findLastIndex((event) => event.kind === 'bounced');
  const live = ordered.slice(bounced + 1);
  const sent = live.find((event) => event.kind === 'sent');
  return sent ? { sent, after: live.filter((event) => event !== sent && event.kind !== 'draft') } : null;
}

/** The row one clock of one right is counted from; null while nothing was sent. */
export function rowFor(
  request: TrackedRequest,
  events: readonly RequestEvent[],
  type: RequestType,
  what: ClockKind,
): DeadlineRow | null {
  const sending = sendingOf(events, request.zone);
  if (!sending) return null;
  const received = sending.after.find((event) => event.kind === 'received');
  return {
    id: request.id,
    regime: request.regime,
    request: type,
    what,
    sent: sending.sent.at,
    received: received?.at ?? null,
    zone: request.zone,
    holidays: request.holidays,
    events: sending.after,
  };
}

/** The last event of one of these kinds. */
export function lastOf(events: readonly RequestEvent[], zone: string, ...kinds: EventKind[]): RequestEvent | undefined {
  return inOrder(events, zone).findLast((event) => kinds.includes(event.kind));
}
