import type { Due } from './due.ts';
import { instantText, momentOf } from './moments.ts';
import type { RequestEvent, RequestType } from './requestTypes.ts';
import { secondTryClock } from './secondTryClock.ts';
import { statusOf } from './statusOf.ts';
import { leadOf } from './timing.ts';
import { inOrder, lastOf, sendingOf, type TrackedRequest } from './trackedRequest.ts';
import { WAITS } from './waits.ts';

export type ReminderKind =
  | 'draft-unsent'
  | 'due-soon'
  | 'due-today'
  | 'overdue'
  | 'question-open'
  | 'guide'
  | 're-check'
  | 'remind-again'
  | 'window-closing'
  | 'way-opens'
  | 'authority-silent';

/** One stored alarm. `id` stays the same when the jobs are made anew, so that a job already shown is not shown twice. */
export interface ReminderJob {
  id: string;
  requestId: string;
  kind: ReminderKind;
  /** Instant with offset from which the reminder is due. A missed one is shown as soon as the machine is awake. */
  at: string;
  /** The date or instant it is about. */
  about: string;
  right: RequestType | null;
}

/** Hour of the morning, local time, at which reminders about a day appear. */
const MORNING = Temporal.PlainTime.from('09:00');
const DAYS = {
  draft: 3,
  question: 3,
  reCheck: 7,
  beforeWindowCloses: 7,
} as const;

/**
 * Which reminders follow from a request as it stands; made anew after each event, so that an answer ends the reminders
 * for it. Nothing here depends on the present time.
 * @throws RequestError for impossible dates, an unknown law or zone
 */
export function reminderJobs(request: TrackedRequest, events: readonly RequestEvent[]): ReminderJob[] {
  const ordered = inOrder(events, request.zone);
  const last = ordered.at(-1);
  if (!last || last.kind === 'closed') return [];
  const job = maker(request);
  const sending = sendingOf(ordered, request.zone);
  const day = (event: RequestEvent) => momentOf(event.at, request.zone, event.kind).date;
  if (!sending) return last.kind === 'draft' ? [job('draft-unsent', day(last).add({ days: DAYS.draft }))] : [];

  const { state, timing, dues } = statusOf(request, events, Temporal.Instant.fromEpochMilliseconds(0));
  const jobs: ReminderJob[] = [];
  if (timing !== null) {
    const acknowledged = sending.after.some((event) => event.kind === 'acknowledged');
    for (const due of dues) {
      if (due.clock === 'response' || (due.clock === 'acknowledgement' && !acknowledged))
        jobs.push(...dueJobs(due, job));
      if (due.clock === 'guide' && due.kind === 'date') jobs.push(job('guide', due.date, due));
    }
    if (!dues.some((due) => due.kind !== 'none' && due.clock !== 'acknowledgement'))
      jobs.push(job('guide', day(sending.sent).add(WAITS.withoutNumber)));
    if (state.endsWith('-asked')) jobs.push(job('question-open', day(last).add({ days: DAYS.question })));
    const reminded = lastOf(sending.after, request.zone, 'reminded');
    if (reminded) {
      const last = day(reminded).add(WAITS.afterReminder);
      // Known by the last day to wait, told of on the morning after it.
      jobs.push({ ...job('remind-again', last), at: job('remind-again', last.add({ days: 1 })).at });
    }
  }
  if (state === 'answered-done' || state === 'answered-partly') {
    jobs.push(job('re-check', day(last).add({ days: DAYS.reCheck })));
    for (const due of dues) if (due.clock === 'carry-out') jobs.push(...dueJobs(due, job));
  }
  if (state === 'complained-to-company' || state === 'appealed') jobs.push(...secondTryJobs(dues, day(last), job));
  return [...jobs, ...complaintJobs(dues, state, job)];
}

type MakeJob = (kind: ReminderKind, day: Temporal.PlainDate | string, due?: Due) => ReminderJob;

function maker(request: TrackedRequest): MakeJob {
  return (kind, day, due) => {
    const date = Temporal.PlainDate.from(day);
    const zoned = date.toZonedDateTime({ timeZone: request.zone, plainTime: MORNING });
    return jobAt(kind, instantText(zoned.toInstant(), request.zone), date.toString(), request.id, due);
  };
}

function jobAt(kind: ReminderKind, at: string, about: string, requestId: string, due?: Due): ReminderJob {
  const right = due?.request ?? null;
  return { id: [requestId, due?.clock ?? '-', right ?? '-', kind, about].join('/'), requestId, kind, at, about, right };
}

/** Before, on and after the last day; hour clocks only before and at the minute. */
function dueJobs(due: Due, job: MakeJob): ReminderJob[] {
  const lead = leadOf(due);
  if (due.kind === 'none') return [];
  if (due.kind === 'date') {
    const soon = Temporal.PlainDate.from(due.date).subtract(lead as { days: number });
    const about = { about: due.date };
    const overdue = job('overdue', due.overdueFrom.slice(0, 10), due);
    return [{ ...job('due-soon', soon, due), ...about }, job('due-today', due.date, due), { ...overdue, ...about }];
  }
  const end = Temporal.Instant.from(due.instant);
  const zone = due.instant.slice(19);
  const before = instantText(end.subtract(lead as { hours: number }), zone);
  return [jobAt('due-soon', before, due.instant, due.id, due), jobAt('overdue', due.instant, due.instant, due.id, due)];
}

/** On the morning after the time the company had for a complaint; where that is a way that opens, it has its own reminder. */
function secondTryJobs(dues: readonly Due[], complained: Temporal.PlainDate, job: MakeJob): ReminderJob[] {
  const clock = secondTryClock(dues);
  if (clock?.clock === 'escalation-opens') return [];
  if (clock?.kind === 'date')
    return [{ ...job('way-opens', clock.overdueFrom.slice(0, 10), clock), about: clock.date }];
  return [job('way-opens', complained.add(WAITS.afterReminder).add({ days: 1 }))];
}

/** Windows in which the person may complain, and ways that open, until a complaint was made. */
function complaintJobs(dues: readonly Due[], state: string, job: MakeJob): ReminderJob[] {
  const complained = state === 'complained-to-authority' || state === 'authority-answered' || state === 'verified';
  return dues.flatMap((due) => {
    if (due.kind !== 'date') return [];
    if (due.clock === 'authority-progress' && state === 'complained-to-authority')
      return [{ ...job('authority-silent', due.overdueFrom.slice(0, 10), due), about: due.date }];
    if (complained) return [];
    if (due.clock === 'complaint-window') {
      const soon = Temporal.PlainDate.from(due.date).subtract({ days: DAYS.beforeWindowCloses });
      return [{ ...job('window-closing', soon, due), about: due.date }];
    }
    return due.clock === 'escalation-opens' ? [job('way-opens', due.date, due)] : [];
  });
}
