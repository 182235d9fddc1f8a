import type { Due } from './due.ts';
import { dueDate } from './dueDate.ts';
import { regimeOf } from './regimes.ts';
import type { ClockKind, RequestEvent } from './requestTypes.ts';
import { lastOf, rowFor, type TrackedRequest } from './trackedRequest.ts';

/** Clocks shown for a request, in the order in which they usually end. */
const SHOWN: readonly ClockKind[] = [
  'acknowledgement',
  'incomplete-notice',
  'refusal-notice',
  'response',
  'third-party',
  'carry-out',
  'tell-recipients',
  'guide',
  'complaint-window',
  'escalation-opens',
  'authority-progress',
];

/**
 * Every clock of every right in a request, counted. A right without a clock of a kind is left out; "the law sets no
 * number" stays in, because it is an answer. Empty while nothing was sent.
 * @throws RequestError for impossible dates, an unknown law or zone
 */
export function clocksOf(request: TrackedRequest, events: readonly RequestEvent[]): Due[] {
  const dues: Due[] = [];
  const { clocks } = regimeOf(request.regime);
  // Only clocks of their own: a carry-out date that is the response date under another name is shown once.
  const kinds = new Set<ClockKind>(clocks.map((clock) => (clock.guideDays ? 'guide' : clock.kind)).concat('response'));
  const shown = SHOWN.filter((what) => kinds.has(what));
  for (const type of request.requests) {
    for (const what of shown) {
      const row = rowFor(request, events, type, what);
      if (!row) return [];
      const due = dueDate(row);
      if (due.kind !== 'none' || what === 'response' || due.reason === 'paused') dues.push(due);
    }
  }
  const complaint = companyComplaintDue(request, events);
  return complaint ? [...dues, complaint] : dues;
}

/** A complaint to the company has a clock of its own where the law asks for an acknowledgement or an answer. */
function companyComplaintDue(request: TrackedRequest, events: readonly RequestEvent[]): Due | null {
  const complaint = lastOf(events, request.zone, 'complained-to-company');
  const type = 'complaint-to-controller';
  if (!complaint || request.requests.includes(type) || !regimeOf(request.regime).requests[type]) return null;
  const sent = { id: request.id, regime: request.regime, request: type, sent: complaint.at, received: null } as const;
  const rest = { zone: request.zone, holidays: request.holidays, events: [] };
  const acknowledged = dueDate({ ...sent, ...rest, what: 'acknowledgement' });
  const due = acknowledged.kind === 'none' ? dueDate({ ...sent, ...rest, what: 'response' }) : acknowledged;
  return due.kind === 'none' ? null : due;
}
