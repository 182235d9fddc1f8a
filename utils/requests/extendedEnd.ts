import type { CountedEvent, CountedRow } from './countedRow.ts';
import type { Doubt, Step } from './due.ts';
import { momentOf } from './moments.ts';
import type { Pause } from './pauses.ts';
import { addPeriod, moveEnd, type Period, type PeriodEnd, periodEnd } from './periodEnd.ts';
import type { Clock } from './regimeSchema.ts';

export interface FirstPeriod extends PeriodEnd {
  start: Temporal.PlainDate;
  period: Period;
  pauses: readonly Pause[];
}

export type Extended = { date: Temporal.PlainDate; steps: Step[]; doubts: Doubt[] } | 'without-limit';

/** Last day on which the company may announce that it takes more time; null if the law knows no extension. */
export function noticeLimit(clock: Clock, first: FirstPeriod, row: CountedRow): PeriodEnd | null {
  if (!clock.extension) return null;
  const within = clock.extension.noticeWithin;
  if (!within || within.unit === 'hour') return { date: first.date, steps: first.steps };
  const start = within.from === 'sent' ? row.sent.date : first.start;
  return periodEnd(start, { amount: within.amount, unit: within.unit }, clock, row, first.pauses);
}

/**
 * The end after an extension. A notice in time moves the end once, never backwards; a late one leaves the old end.
 * Where the law sets no maximum the day the company named counts, and without one there is no end to count to.
 */
export function extendedEnd(clock: Clock, first: FirstPeriod, row: CountedRow): Extended {
  const unchanged = { date: first.date, steps: [], doubts: [] };
  const { extension } = clock;
  const limit = noticeLimit(clock, first, row);
  if (!extension || !limit) return unchanged;
  const notices = noticesFor(clock, row);
  const notice = notices.find((event) => Temporal.PlainDate.compare(event.moment.date, limit.date) <= 0);
  const late = notices[0];
  if (!notice && late) {
    const step = { notice: late.moment.date.toString(), limit: limit.date.toString(), date: first.date.toString() };
    return { ...unchanged, steps: [{ key: 'extension-late', ...step }] };
  }
  if (!notice && !row.input.assumeExtension) return unchanged;
  if (extension.amount === null || extension.unit === null || extension.unit === 'hour')
    return notice?.until ? namedEnd(notice, notice.until, first, row) : 'without-limit';
  return countedEnd(clock, { amount: extension.amount, unit: extension.unit }, first, row);
}

/** Notices that belong to this clock: a carry-out clock takes those after the answer, the others those before it. */
function noticesFor(clock: Clock, row: CountedRow): CountedEvent[] {
  const answer = row.events.find((event) => event.kind === 'answered');
  return row.events.filter((event) => {
    if (event.kind !== 'extension-notice') return false;
    const afterAnswer =
      answer !== undefined && Temporal.Instant.compare(event.moment.instant, answer.moment.instant) > 0;
    return clock.from === 'answer' ? afterAnswer : !afterAnswer;
  });
}

function namedEnd(notice: CountedEvent, until: string, first: FirstPeriod, row: CountedRow): Extended {
  const named = momentOf(until, row.zone, 'until').date;
  const date = later(named, first.date);
  const step: Step = { key: 'extension-named', notice: notice.moment.date.toString(), date: date.toString() };
  return { date, steps: [step], doubts: [] };
}

function countedEnd(clock: Clock, extra: Period, first: FirstPeriod, row: CountedRow): Extended {
  const readings = (clock.extension?.runsFrom ?? ['start']).map((base) =>
    base === 'start' ? fromStart(clock, extra, first, row) : fromFirstEnd(clock, extra, first, row),
  );
  const [longest, other] = readings.sort((a, b) => Temporal.PlainDate.compare(b.date, a.date));
  if (!longest) return { date: first.date, steps: [], doubts: [] };
  const { date } = longest;
  const steps: Step[] = [{ key: 'extend', ...extra, date: longest.raw.toString() }, ...longest.moved];
  if (!other || Temporal.PlainDate.compare(other.date, date) === 0)
    return { date: later(date, first.date), steps, doubts: [] };
  steps.push({ key: 'later-reading', other: other.date.toString(), date: date.toString() });
  return { date: later(date, first.date), steps, doubts: [{ key: 'extension-base', other: other.date.toString() }] };
}

interface Reading {
  raw: Temporal.PlainDate;
  date: Temporal.PlainDate;
  moved: Step[];
}

/** First and extra time as one period from the start (same unit), with the days that did not count added. */
function fromStart(clock: Clock, extra: Period, first: FirstPeriod, row: CountedRow): Reading {
  if (extra.unit !== first.period.unit) return fromFirstEnd(clock, extra, first, row);
  const whole = { amount: first.period.amount + extra.amount, unit: extra.unit };
  const end = periodEnd(first.start, whole, clock, row, first.pauses);
  const moved = end.steps.filter((step) => step.key === 'move');
  return { raw: moved[0] ? Temporal.PlainDate.from(moved[0].from) : end.date, date: end.date, moved };
}

function fromFirstEnd(clock: Clock, extra: Period, first: FirstPeriod, row: CountedRow): Reading {
  const raw = addPeriod(first.date, extra, row).date;
  const end = moveEnd(raw, clock, row);
  return { raw, date: end.date, moved: end.steps };
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}
