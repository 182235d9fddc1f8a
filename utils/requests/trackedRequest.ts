import type { DeadlineRow } from './countedRow.ts';
import { type Moment, momentOf } from './moments.ts';
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

/**
 * Events in order of time. They come in the order they were written down: one of which only the day is known stands
 * behind what was written down of that day before it. At its beginning, as its clocks count it, an answer of yesterday would
 * come before the sending of yesterday morning.
 */
export function inOrder(events: readonly RequestEvent[], zone: string): RequestEvent[] {
  const latest = new Map<string, number>();
  const times = new Map<RequestEvent, number>();
  for (const event of events) {
    const moment = momentIfAny(event, zone);
    // What is no date stands first here, and is refused by whoever counts with it.
    if (!moment) continue;
    const day = moment.date.toString();
    const before = latest.get(day) ?? Number.NEGATIVE_INFINITY;
    const own = moment.instant.epochMilliseconds;
    times.set(event, moment.precise ? own : Math.max(own, before));
    latest.set(day, Math.max(own, before));
  }
  return [...events].sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0));
}

function momentIfAny({ at, kind }: RequestEvent, zone: string): Moment | undefined {
  try {
    return momentOf(at, zone, kind);
  } catch {
    return undefined;
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
