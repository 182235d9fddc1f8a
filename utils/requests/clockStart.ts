import type { CountedEvent, CountedRow } from './countedRow.ts';
import type { Step } from './due.ts';
import type { Moment } from './moments.ts';
import { periodEnd } from './periodEnd.ts';
import type { Clock } from './regimeSchema.ts';
import type { EventKind } from './requestTypes.ts';

export type ClockStart = { moment: Moment; steps: Step[] } | { waitingFor: string };

/** Which event starts a clock that starts neither with the sending nor with the receipt. */
const STARTING_EVENTS = {
  answer: 'answered',
  'complaint-to-company': 'complained-to-company',
  'complaint-to-authority': 'complained-to-authority',
} as const;

/** Start of a clock, or what it waits for. Clocks that start when the response was due are handled by the caller. */
export function clockStart(clock: Clock, row: CountedRow): ClockStart {
  if (clock.from === 'response-due') return { waitingFor: 'response-due' };
  if (clock.from === 'sent') return startAt('sent', row.sent, row);
  if (clock.from === 'receipt') return latestStart(clock, row);
  const event = startingEvent(clock, row);
  if (event) return startAt(event.kind, event.moment, row);
  // A row that is itself the complaint starts its clock when it arrives.
  if (clock.from !== 'answer' && row.input.request === 'complaint-to-controller')
    return startAt('receipt', row.received, row);
  return { waitingFor: clock.from };
}

function startingEvent(clock: Clock, row: CountedRow): CountedEvent | undefined {
  if (clock.from !== 'answer' && clock.from !== 'complaint-to-company' && clock.from !== 'complaint-to-authority')
    return undefined;
  const kind: EventKind = STARTING_EVENTS[clock.from];
  const onlyFavourable = clock.kind === 'carry-out' || clock.kind === 'tell-recipients';
  return row.events.find(
    (event) =>
      event.kind === kind && !(onlyFavourable && (event.outcome === 'refused' || event.outcome === 'cannot-identify')),
  );
}

/** Receipt, or the later arrival of identity papers or a fee where the law lets the clock wait for them. */
function latestStart(clock: Clock, row: CountedRow): ClockStart {
  const appeal = row.input.request === 'appeal' ? row.events.find((event) => event.kind === 'appealed') : undefined;
  let latest: Moment = appeal?.moment ?? row.received;
  let from = 'receipt';
  for (const wait of clock.startsAtLatestOf ?? []) {
    if (wait === 'receipt') continue;
    const given = row.events.find((event) => event.kind === wait);
    const asked = row.events.find((event) => event.kind === askedKind(wait));
    // A demand made after the period was over can no longer move its start.
    if (asked && isTooLate(asked, clock, row, latest)) continue;
    if (asked && !given) return { waitingFor: wait };
    if (given && Temporal.Instant.compare(given.moment.instant, latest.instant) > 0) {
      latest = given.moment;
      from = wait;
    }
  }
  return startAt(from, latest, row);
}

function askedKind(wait: 'identity-given' | 'fee-paid' | 'formal-demand'): EventKind | null {
  if (wait === 'identity-given') return 'identity-asked';
  return wait === 'fee-paid' ? 'fee-asked' : null;
}

function isTooLate(asked: CountedEvent, clock: Clock, row: CountedRow, start: Moment): boolean {
  if (clock.amount === null || clock.unit === null || clock.unit === 'hour') return false;
  const end = periodEnd(start.date, { amount: clock.amount, unit: clock.unit }, clock, row, []).date;
  return Temporal.PlainDate.compare(asked.moment.date, end) > 0;
}

function startAt(from: string, moment: Moment, row: CountedRow): ClockStart {
  const at = moment.precise ? moment.instant.toZonedDateTimeISO(row.zone).toPlainTime().toString().slice(0, 5) : null;
  return { moment, steps: [{ key: 'start', from, date: moment.date.toString(), at }] };
}
