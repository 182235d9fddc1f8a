import type { DayRule } from './regimeSchema.ts';
import { RequestError } from './requestError.ts';

/** Public holidays as ISO dates, the whole set for the place that counts. */
export type Holidays = ReadonlySet<string>;

/** No calendar has a longer run of rest days; past this the holiday list itself must be wrong. */
const LONGEST_REST = 400;
const WEEKDAYS: Readonly<Record<string, number>> = { friday: 5, saturday: 6, sunday: 7 };

/** The first of `rules` that leaves `date` out, or null if the day counts. */
export function restRule(date: Temporal.PlainDate, rules: readonly DayRule[], holidays: Holidays): DayRule | null {
  for (const rule of rules) {
    if (rule === 'public-holiday' ? holidays.has(date.toString()) : coversDay(rule, date)) return rule;
  }
  return null;
}

function coversDay(rule: DayRule, date: Temporal.PlainDate): boolean {
  const [first, last] = rule.split('..');
  if (!last || !first) return WEEKDAYS[rule] === date.dayOfWeek;
  const day = date.toString().slice(-5);
  return first <= last ? day >= first && day <= last : day >= first || day <= last;
}

/**
 * The date itself, or the next day that no rule leaves out.
 * @throws RequestError `no-working-day` if more than a year of days is left out
 */
export function nextCountingDay(
  date: Temporal.PlainDate,
  rules: readonly DayRule[],
  holidays: Holidays,
): Temporal.PlainDate {
  let day = date;
  for (let i = 0; i < LONGEST_REST; i++) {
    if (!restRule(day, rules, holidays)) return day;
    day = day.add({ days: 1 });
  }
  throw new RequestError('no-working-day', { date: date.toString() });
}

/** The n-th counting day after `date`, which itself does not count. */
export function addCountingDays(
  date: Temporal.PlainDate,
  n: number,
  rules: readonly DayRule[],
  holidays: Holidays,
): Temporal.PlainDate {
  let day = date;
  for (let left = n; left > 0; left--) day = nextCountingDay(day.add({ days: 1 }), rules, holidays);
  return day;
}
