import type { DeadlineRow } from './countedRow.ts';
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

/** Events in order of time. A plain date counts as the start of its day; a time without offset is read as UTC. */
export function inOrder(events: readonly RequestEvent[]): RequestEvent[] {
  return [...events].sort((a, b) => orderKey(a.at) - orderKey(b.at));
}

function orderKey(at: string): number {
  const full = at.includes('T') ? at : `${at}T00:00:00Z`;
  const time = Date.parse(/(Z|[+-]\d{2}:?\d{2})$/i.test(full) ? full : `${full}Z`);
  return Number.isNaN(time) ? 0 : time;
}

/** The sending that counts: after a bounce only a new one does. */
export function sendingOf(events: readonly RequestEvent[]): { sent: RequestEvent; after: RequestEvent[] } | null {
  const ordered = inOrder(events);
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
  const sending = sendingOf(events);
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
export function lastOf(events: readonly RequestEvent[], ...kinds: EventKind[]): RequestEvent | undefined {
  return inOrder(events).findLast((event) => kinds.includes(event.kind));
}
