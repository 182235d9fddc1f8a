import { clockStart } from './clockStart.ts';
import { type CountedRow, countedRow, type DeadlineRow } from './countedRow.ts';
import { dateDoubts, inputDoubts } from './doubtsOf.ts';
import type { Doubt, Due, NoneReason, Step } from './due.ts';
import { extendedEnd, type FirstPeriod, noticeLimit } from './extendedEnd.ts';
import { outOfForce } from './inForce.ts';
import { endOfDay, instantText, type Moment } from './moments.ts';
import { pausesOf } from './pauses.ts';
import { addPeriod, type PeriodEnd, periodEnd } from './periodEnd.ts';
import type { Clock } from './regimeSchema.ts';
import { rightOf } from './regimes.ts';
import type { ClockKind } from './requestTypes.ts';

/**
 * When a clock of a law ends for one request: a date (the last day in time), an instant (hour clocks), or none with the
 * reason. Between two defensible readings the later one is returned and the doubt named.
 * @throws RequestError for bad input, see `countedRow`
 */
export function dueDate(input: DeadlineRow): Due {
  const row = countedRow(input);
  const force = outOfForce(row);
  if (force) return none(row, input.what, null, force, row.regime.supersededBy ?? row.regime.effective.from);
  const clocks = clocksFor(row, input.what);
  if (clocks.length === 0) return none(row, input.what, null, missingReason(row));
  return earliest(clocks.map((clock) => dueOf(row, clock, input.what)));
}

/** Clocks of this kind for this right; notice, carry-out and guide dates may live on the response clock. */
function clocksFor(row: CountedRow, what: ClockKind): Clock[] {
  const { request } = row.input;
  const of = (kind: ClockKind) =>
    row.regime.clocks.filter(
      (clock) => clock.kind === kind && (clock.for.includes('*') || clock.for.includes(request)),
    );
  const own = of(what);
  if (own.length > 0) return own;
  if (what === 'extension-notice') return of('response').filter((clock) => clock.extension);
  if (what === 'carry-out') return of('response').filter((clock) => clock.meansDone);
  if (what === 'guide') return of('response').filter((clock) => clock.guideDays);
  return [];
}

function missingReason(row: CountedRow): NoneReason {
  const right = row.regime.requests[row.input.request];
  if (!right) return 'right-not-recorded';
  return right.available === false ? 'right-not-in-law' : 'no-such-clock';
}

/** Of two windows that close, the first one to close counts. */
function earliest(dues: Due[]): Due {
  const dated = dues.filter((due) => due.kind === 'date').sort((a, b) => a.date.localeCompare(b.date));
  const [first, other] = dated;
  if (first && other) first.steps.push({ key: 'earliest', other: other.date, date: first.date });
  return first ?? (dues[0] as Due);
}

function dueOf(row: CountedRow, clock: Clock, what: ClockKind): Due {
  if (what === 'guide' && clock.guideDays) return guideDue(row, clock, clock.guideDays);
  const { amount, unit } = clock;
  if (amount === null || unit === null) return none(row, what, clock, 'law-sets-no-number');
  const started = clock.from === 'response-due' ? responseDueStart(row, clock) : clockStart(clock, row);
  if ('waitingFor' in started) return none(row, what, clock, 'clock-not-started', started.waitingFor);
  if (unit === 'hour') return hourDue(row, clock, what, started, amount);

  const topics = (clock.pausedBy ?? []).map((topic) => ({ topic, ...pausesOf(row.events, topic) }));
  const pauses = topics.flatMap((topic) => topic.pauses).sort((a, b) => Temporal.PlainDate.compare(a.asked, b.asked));
  const start = started.moment.date;
  const end = periodEnd(start, { amount, unit }, clock, row, pauses);
  const open = topics.find(({ open }) => open && Temporal.PlainDate.compare(open, end.date) <= 0);
  if (open && !clock.pauseIsDoubtful) return none(row, what, clock, 'paused', open.topic);
  const first: FirstPeriod = { ...end, start, period: { amount, unit }, pauses };

  if (what === 'extension-notice') {
    const limit = noticeLimit(clock, first, row) ?? end;
    return dated(row, clock, what, start, { date: limit.date, steps: [...started.steps, ...limit.steps] }, []);
  }
  const extended = extendedEnd(clock, first, row);
  if (extended === 'without-limit') return none(row, what, clock, 'extended-without-limit');
  const steps = [...started.steps, ...end.steps, ...extended.steps];
  return dated(row, clock, what, start, { date: extended.date, steps }, extended.doubts);
}

/** Windows and ways that open once the answer was due, or on the day of an answer in time. */
function responseDueStart(row: CountedRow, clock: Clock): ReturnType<typeof clockStart> {
  const response = dueDate({ ...row.input, what: 'response' });
  if (response.kind === 'none') return { waitingFor: 'response-due' };
  const due = Temporal.PlainDate.from(response.kind === 'date' ? response.date : response.instant.slice(0, 10));
  const answer = row.events.find((event) => event.kind === 'answered');
  if (answer && Temporal.PlainDate.compare(answer.moment.date, due) <= 0) {
    if (clock.kind !== 'escalation-opens') return { waitingFor: 'response-due' };
    const date = answer.moment.date.subtract({ days: 1 });
    return {
      moment: { ...answer.moment, date },
      steps: [{ key: 'start', from: 'answered', date: date.toString(), at: null }],
    };
  }
  const moment: Moment = { instant: due.toZonedDateTime(row.zone).toInstant(), date: due, precise: false };
  return { moment, steps: [{ key: 'start', from: 'response-due', date: due.toString(), at: null }] };
}

function guideDue(row: CountedRow, clock: Clock, days: number): Due {
  const end: PeriodEnd = addPeriod(row.received.date, { amount: days, unit: 'day' }, row);
  return dated(row, clock, 'guide', row.received.date, end, []);
}

/** Hours run without a break, so they are added to the instant; a receipt without an hour counts from its day's end. */
function hourDue(
  row: CountedRow,
  clock: Clock,
  what: ClockKind,
  started: { moment: Moment; steps: Step[] },
  amount: number,
): Due {
  const { moment } = started;
  const from = moment.precise ? moment.instant : moment.date.add({ days: 1 }).toZonedDateTime(row.zone).toInstant();
  const instant = instantText(from.add({ hours: amount }), row.zone);
  const doubts = inputDoubts(clock, row);
  if (!moment.precise) doubts.push({ key: 'hour-unknown' });
  const steps: Step[] = [...started.steps, { key: 'add', amount, unit: 'hour', date: instant }];
  return { ...base(row, what, clock), kind: 'instant', instant, overdueFrom: instant, steps, doubts };
}

function dated(
  row: CountedRow,
  clock: Clock,
  what: ClockKind,
  start: Temporal.PlainDate,
  end: PeriodEnd,
  doubts: Doubt[],
): Due {
  const all = [...inputDoubts(clock, row), ...dateDoubts(clock, row, start, end), ...doubts];
  const date = end.date.toString();
  return {
    ...base(row, what, clock),
    kind: 'date',
    date,
    overdueFrom: endOfDay(end.date, row.zone),
    steps: end.steps,
    doubts: all,
  };
}

function none(
  row: CountedRow,
  what: ClockKind,
  clock: Clock | null,
  reason: NoneReason,
  detail: string | null = null,
): Due {
  return {
    ...base(row, what, clock),
    kind: 'none',
    reason,
    detail,
    steps: [],
    doubts: clock ? inputDoubts(clock, row) : [],
  };
}

function base(row: CountedRow, what: ClockKind, clock: Clock | null) {
  const { regime, input } = row;
  const right = rightOf(regime, input.request);
  return {
    id: input.id,
    regime: regime.id,
    request: input.request,
    clock: what,
    article: clock?.article ?? right?.article ?? null,
    countingRule: regime.counting.rule ?? null,
    standard: clock?.standard ?? null,
    confidence: clock?.confidence ?? right?.confidence ?? regime.confidence,
    ruleVersion: regime.asOf,
  };
}
