import { clocksOf } from './clocksOf.ts';
import type { Due } from './due.ts';
import { momentOf, zoneOf } from './moments.ts';
import { pausesOf } from './pauses.ts';
import type { AnswerOutcome, EventKind, RequestEvent } from './requestTypes.ts';
import { type Timing, timingOf } from './timing.ts';
import { inOrder, sendingOf, type TrackedRequest } from './trackedRequest.ts';

export type RequestState =
  | 'draft'
  | 'bounced'
  | 'sent'
  | 'received'
  | 'acknowledged'
  | 'identity-asked'
  | 'clarification-asked'
  | 'fee-asked'
  | 'extended'
  | `answered-${AnswerOutcome}`
  | 'verified'
  | 'still-there'
  | 'reminded'
  | 'appealed'
  | 'complained-to-company'
  | 'complained-to-authority'
  | 'authority-answered'
  | 'closed';

export interface RequestStatus {
  state: RequestState;
  /** Against the deadline that presses most; `null` once it was answered or closed, and for drafts. */
  timing: Timing | null;
  /** The deadline `timing` is about. */
  due: Due | null;
  /** All clocks of the request. */
  dues: Due[];
}

const PRESSING: readonly Timing[] = ['overdue', 'due-today', 'due-soon', 'running', 'paused', 'not-started', 'no-date'];
const WAITING: ReadonlySet<RequestState> = new Set([
  'sent',
  'received',
  'acknowledged',
  'identity-asked',
  'clarification-asked',
  'fee-asked',
  'extended',
  'reminded',
]);

/**
 * Where a request stands, derived from what happened and what time it is; nothing of this is ever stored.
 * @throws RequestError for impossible dates, an unknown law or zone
 */
export function statusOf(
  request: TrackedRequest,
  events: readonly RequestEvent[],
  now: Temporal.Instant,
): RequestStatus {
  zoneOf(request.zone);
  const dues = clocksOf(request, events);
  const state = stateOf(request, events);
  if (!WAITING.has(state)) return { state, timing: null, due: null, dues };
  const acknowledged = events.some((event) => event.kind === 'acknowledged');
  const owed = dues.filter(({ clock, request: type }) =>
    type !== 'complaint-to-controller' || request.requests.includes(type)
      ? clock === 'response' || (clock === 'acknowledgement' && !acknowledged)
      : false,
  );
  const timed = owed.map((due) => ({ due, timing: timingOf(due, now, request.zone) }));
  timed.sort(
    (a, b) => PRESSING.indexOf(a.timing) - PRESSING.indexOf(b.timing) || endOf(a.due).localeCompare(endOf(b.due)),
  );
  const first = timed[0];
  return { state, timing: first?.timing ?? 'no-date', due: first?.due ?? null, dues };
}

function endOf(due: Due): string {
  return due.kind === 'none' ? '' : due.overdueFrom;
}

/** The state alone, without the clock. */
function stateOf(request: TrackedRequest, events: readonly RequestEvent[]): RequestState {
  const ordered = inOrder(events, request.zone);
  if (ordered.at(-1)?.kind === 'closed') return 'closed';
  const sending = sendingOf(ordered, request.zone);
  if (!sending) return ordered.some((event) => event.kind === 'bounced') ? 'bounced' : 'draft';
  let state: RequestState = 'sent';
  for (const event of sending.after) state = STATE_AFTER[event.kind]?.(event, state) ?? state;
  return WAITING.has(state) ? (openQuestion(request, sending.after) ?? state) : state;
}

const waitingOr =
  (next: RequestState) =>
  (_: RequestEvent, state: RequestState): RequestState =>
    WAITING.has(state) ? next : state;

/** What each event makes of the state before it. */
const STATE_AFTER: Partial<Record<EventKind, (event: RequestEvent, state: RequestState) => RequestState>> = {
  received: (_, state) => (state === 'sent' ? 'received' : state),
  acknowledged: waitingOr('acknowledged'),
  'extension-notice': waitingOr('extended'),
  answered: (event) => `answered-${event.outcome ?? 'done'}`,
  verified: (event) => (event.gone === false ? 'still-there' : 'verified'),
  reminded: () => 'reminded',
  appealed: () => 'appealed',
  'complained-to-company': () => 'complained-to-company',
  'complained-to-authority': () => 'complained-to-authority',
  'authority-answered': () => 'authority-answered',
  closed: () => 'closed',
};

/** A question nobody has answered yet; it is the person's turn. */
function openQuestion(request: TrackedRequest, events: readonly RequestEvent[]): RequestState | null {
  const counted = events.map((event) => ({ ...event, moment: momentOf(event.at, request.zone, event.kind) }));
  for (const topic of ['identity', 'clarification'] as const)
    if (pausesOf(counted, topic).open) return `${topic}-asked`;
  const fee = events.findLast((event) => event.kind === 'fee-asked' || event.kind === 'fee-paid');
  return fee?.kind === 'fee-asked' ? 'fee-asked' : null;
}
