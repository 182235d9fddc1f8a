import type { CountedRow } from './countedRow.ts';
import { addCountingDays, nextCountingDay, restRule } from './dayRules.ts';
import type { Step } from './due.ts';
import { type Pause, pausedDays } from './pauses.ts';
import type { Clock, Unit } from './regimeSchema.ts';

/** A number of days, business days or months. */
export interface Period {
  amount: number;
  unit: Exclude<Unit, 'hour'>;
}

export interface PeriodEnd {
  date: Temporal.PlainDate;
  steps: Step[];
}

/**
 * Adds a period to the day of the event, which never counts itself.
 * Months end on the same date of the last month, or on its last day if there is no such date.
 */
export function addPeriod(start: Temporal.PlainDate, period: Period, row: CountedRow): PeriodEnd {
  const { amount, unit } = period;
  const date =
    unit === 'business-day'
      ? addCountingDays(start, amount, row.regime.counting.businessDayExcludes, row.holidays)
      : start.add(unit === 'month' ? { months: amount } : { days: amount });
  const steps: Step[] = [{ key: 'add', amount, unit, date: date.toString() }];
  if (unit === 'month' && date.day !== start.day)
    steps.push({ key: 'month-end', day: start.day, date: date.toString() });
  return { date, steps };
}

/** Moves an end off the days on which the law lets no period end. */
export function moveEnd(date: Temporal.PlainDate, clock: Clock, row: CountedRow): PeriodEnd {
  const rules = clock.endMovesOff ?? row.regime.counting.endMovesOff;
  const rule = restRule(date, rules, row.holidays);
  if (!rule) return { date, steps: [] };
  const moved = nextCountingDay(date, rules, row.holidays);
  return { date: moved, steps: [{ key: 'move', from: date.toString(), date: moved.toString(), rule }] };
}

/** The whole way from the start to the end: period, days that do not count, and the move off rest days. */
export function periodEnd(
  start: Temporal.PlainDate,
  period: Period,
  clock: Clock,
  row: CountedRow,
  pauses: readonly Pause[],
): PeriodEnd {
  const added = addPeriod(start, period, row);
  let date = added.date;
  const steps = [...added.steps];
  for (const pause of pauses) {
    // A question asked after the period is over can no longer stop it.
    if (Temporal.PlainDate.compare(pause.asked, moveEnd(date, clock, row).date) > 0) break;
    const days = pausedDays(pause, start);
    date = date.add({ days });
    steps.push({
      key: 'pause',
      by: pause.by,
      from: pause.asked.toString(),
      to: pause.given.toString(),
      days,
      date: date.toString(),
    });
  }
  const moved = moveEnd(date, clock, row);
  return { date: moved.date, steps: [...steps, ...moved.steps] };
}
