import { momentOf } from './moments.ts';
import { regimeOf } from './regimes.ts';
import type { RequestEvent } from './requestTypes.ts';
import { secondTryClock } from './secondTryClock.ts';
import type { RequestState, RequestStatus } from './statusOf.ts';
import { timingOf } from './timing.ts';
import { lastOf, sendingOf, type TrackedRequest } from './trackedRequest.ts';
import { WAITS } from './waits.ts';

/** The one button. `write-…` opens a letter of that kind, `add-event` the list of what may have happened. */
export type StepAction =
  | 'mark-sent'
  | 'edit-address'
  | 'add-event'
  | 'verify'
  | 'close'
  | 'show-evidence'
  | 'write-reminder'
  | 'write-identity-answer'
  | 'write-clarification'
  | 'write-fee-answer'
  | 'write-objection-to-refusal'
  | 'write-appeal'
  | 'write-company-complaint'
  | 'write-authority-complaint';

/** One sentence each in the interface; the dates they name stand behind. */
export const NEXT_STEP_KEYS = [
  'send-it',
  'find-another-address',
  'answer-identity',
  'answer-clarification',
  'answer-fee',
  'wait-until', // date
  'wait-until-hour', // date: an instant
  'due-today', // date
  'confirmation-overdue', // date
  'overdue-remind', // date
  'no-number-wait', // date: a guide
  'no-number-remind', // date: a guide
  'wait-after-reminder', // date
  'check-yourself',
  'remind-still-there',
  'offer-more-data',
  'refused-object',
  'refused-appeal',
  'refused-window-closes', // closes
  'go-to-company-complaint',
  'wait-after-complaint',
  'wait-after-complaint-until', // date
  'go-to-authority',
  'wait-for-authority',
  'wait-for-authority-until', // date
  'authority-silent', // date
  'close-it',
  'closed',
] as const;
export type NextStepKey = (typeof NEXT_STEP_KEYS)[number];

/** One sentence (a message key with its dates) and one action. */
export interface NextStep {
  key: NextStepKey;
  params: Record<string, string>;
  action: StepAction;
}

const FIXED: Partial<Record<RequestState, [key: NextStepKey, action: StepAction]>> = {
  draft: ['send-it', 'mark-sent'],
  bounced: ['find-another-address', 'edit-address'],
  'identity-asked': ['answer-identity', 'write-identity-answer'],
  'clarification-asked': ['answer-clarification', 'write-clarification'],
  'fee-asked': ['answer-fee', 'write-fee-answer'],
  'answered-done': ['check-yourself', 'verify'],
  'answered-cannot-identify': ['offer-more-data', 'write-identity-answer'],
  verified: ['close-it', 'close'],
  'still-there': ['remind-still-there', 'write-reminder'],
  'authority-answered': ['close-it', 'close'],
  closed: ['closed', 'show-evidence'],
};

/** What to do next about a request: always one sentence, always one action. */
export function nextStep(
  request: TrackedRequest,
  events: readonly RequestEvent[],
  status: RequestStatus,
  now: Temporal.Instant,
): NextStep {
  const fixed = FIXED[status.state];
  if (fixed) return step(...fixed);
  if (status.state === 'answered-refused' || status.state === 'answered-partly') return afterRefusal(request, status);
  if (status.state === 'complained-to-authority') return afterAuthority(request, status, now);
  if (status.state === 'complained-to-company' || status.state === 'appealed')
    return afterSecondTry(request, events, status, now);
  return whileWaiting(request, events, status, now);
}

function step(key: NextStepKey, action: StepAction, params: Record<string, string> = {}): NextStep {
  return { key, params, action };
}

function afterRefusal(request: TrackedRequest, status: RequestStatus): NextStep {
  const window = status.dues.find((due) => due.clock === 'complaint-window' && due.kind === 'date');
  const params: Record<string, string> = window?.kind === 'date' ? { closes: window.date } : {};
  if (window) return step('refused-window-closes', 'write-authority-complaint', params);
  if (regimeOf(request.regime).requests.appeal) return step('refused-appeal', 'write-appeal');
  return step('refused-object', 'write-objection-to-refusal');
}

function afterAuthority(request: TrackedRequest, status: RequestStatus, now: Temporal.Instant): NextStep {
  const progress = status.dues.find((due) => due.clock === 'authority-progress' && due.kind === 'date');
  if (progress?.kind !== 'date') return step('wait-for-authority', 'add-event');
  const late = timingOf(progress, now, request.zone) === 'overdue';
  return step(late ? 'authority-silent' : 'wait-for-authority-until', 'add-event', { date: progress.date });
}

/** After a complaint or appeal to the company: wait its own clock out, then the authority. */
function afterSecondTry(
  request: TrackedRequest,
  events: readonly RequestEvent[],
  status: RequestStatus,
  now: Temporal.Instant,
): NextStep {
  const clock = secondTryClock(status.dues);
  if (clock?.kind === 'date' && timingOf(clock, now, request.zone) !== 'overdue')
    return step('wait-after-complaint-until', 'add-event', { date: clock.date });
  const last = lastOf(events, request.zone, 'complained-to-company', 'appealed');
  if (!clock && last && !isPast(last, WAITS.afterReminder, request, now))
    return step('wait-after-complaint', 'add-event');
  return step('go-to-authority', 'write-authority-complaint');
}

function whileWaiting(
  request: TrackedRequest,
  events: readonly RequestEvent[],
  status: RequestStatus,
  now: Temporal.Instant,
): NextStep {
  const { due, timing } = status;
  if (timing === 'overdue' && due?.kind !== 'none' && due) {
    const date = due.kind === 'date' ? due.date : due.instant;
    if (due.clock === 'acknowledgement') return withoutConfirmation(request, events, status, now, date);
    const lateFrom = Temporal.PlainDate.from(date.slice(0, 10)).add({ days: 1 }).toString();
    return afterDeadline(request, events, now, { key: 'overdue-remind', date, lateFrom });
  }
  if (due?.kind === 'date')
    return step(timing === 'due-today' ? 'due-today' : 'wait-until', 'add-event', { date: due.date });
  if (due?.kind === 'instant') return step('wait-until-hour', 'add-event', { date: due.instant });
  const guide = status.dues.find((entry) => entry.clock === 'guide' && entry.kind === 'date');
  const guideDate = guide?.kind === 'date' ? guide.date : withoutNumber(request, events);
  // A guide is the day to ask again, not the last one of a period.
  const isTime = Temporal.PlainDate.compare(today(request, now), guideDate) >= 0;
  if (isTime)
    return afterDeadline(request, events, now, { key: 'no-number-remind', date: guideDate, lateFrom: guideDate });
  return step('no-number-wait', 'add-event', { date: guideDate });
}

/** No confirmation came: a reminder, once. After it the answer itself is waited for, and its own lateness counts. */
function withoutConfirmation(
  request: TrackedRequest,
  events: readonly RequestEvent[],
  status: RequestStatus,
  now: Temporal.Instant,
  date: string,
): NextStep {
  const answers = status.dues.filter(({ clock }) => clock === 'response');
  const late = answers.find((answer) => timingOf(answer, now, request.zone) === 'overdue');
  const reminded = lastOf(events, request.zone, 'reminded');
  const isReminded = reminded && dayOf(reminded, request).toString() > date.slice(0, 10);
  if (!late && !isReminded) return step('confirmation-overdue', 'write-reminder', { date });
  const next = late ?? answers.find(({ kind }) => kind !== 'none') ?? null;
  const timing = next ? timingOf(next, now, request.zone) : 'no-date';
  return whileWaiting(request, events, { ...status, due: next, timing }, now);
}

/**
 * Late: first a reminder, then the company's complaint desk where the law has one, then the authority.
 * @param late `lateFrom`: the first day on which a reminder is one for being late
 */
function afterDeadline(
  request: TrackedRequest,
  events: readonly RequestEvent[],
  now: Temporal.Instant,
  { key, date, lateFrom }: { key: NextStepKey; date: string; lateFrom: string },
): NextStep {
  const reminded = lastOf(events, request.zone, 'reminded');
  if (!reminded || dayOf(reminded, request).toString() < lateFrom) return step(key, 'write-reminder', { date });
  if (!isPast(reminded, WAITS.afterReminder, request, now)) {
    const until = dayOf(reminded, request).add(WAITS.afterReminder).toString();
    return step('wait-after-reminder', 'add-event', { date: until });
  }
  if (regimeOf(request.regime).requests['complaint-to-controller'])
    return step('go-to-company-complaint', 'write-company-complaint');
  return step('go-to-authority', 'write-authority-complaint');
}

function withoutNumber(request: TrackedRequest, events: readonly RequestEvent[]): string {
  const sent = sendingOf(events, request.zone)?.sent;
  return sent ? dayOf(sent, request).add(WAITS.withoutNumber).toString() : '';
}

function dayOf(event: RequestEvent, request: TrackedRequest): Temporal.PlainDate {
  return momentOf(event.at, request.zone, event.kind).date;
}

function today(request: TrackedRequest, now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(request.zone).toPlainDate();
}

function isPast(event: RequestEvent, wait: { days: number }, request: TrackedRequest, now: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(today(request, now), dayOf(event, request).add(wait)) > 0;
}
