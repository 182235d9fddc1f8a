import type { Due } from './due.ts';

export type Timing = 'no-date' | 'not-started' | 'paused' | 'running' | 'due-soon' | 'due-today' | 'overdue';

/** How many days (date clocks) or hours (hour clocks) before the end a deadline counts as near. */
export function leadOf(due: Due): { days: number } | { hours: number } {
  if (due.kind === 'instant') return { hours: 24 };
  const start = due.steps.find((step) => step.key === 'start');
  if (due.kind === 'none' || !start) return { days: 3 };
  const length = Temporal.PlainDate.from(start.date).until(due.date, { largestUnit: 'day' }).days;
  return { days: Math.min(7, Math.max(1, Math.round(length / 5))) };
}

/** Where `now` stands against a deadline, in the zone the deadline was counted in. */
export function timingOf(due: Due, now: Temporal.Instant, zone: string): Timing {
  if (due.kind === 'none') {
    if (due.reason === 'paused') return 'paused';
    return due.reason === 'clock-not-started' ? 'not-started' : 'no-date';
  }
  const end = Temporal.Instant.from(due.overdueFrom);
  if (Temporal.Instant.compare(now, end) >= 0) return 'overdue';
  const lead = leadOf(due);
  if (due.kind === 'instant')
    return Temporal.Instant.compare(now, end.subtract(lead as { hours: number })) >= 0 ? 'due-soon' : 'running';
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  if (today.equals(Temporal.PlainDate.from(due.date))) return 'due-today';
  const soon = Temporal.PlainDate.from(due.date).subtract(lead as { days: number });
  return Temporal.PlainDate.compare(today, soon) >= 0 ? 'due-soon' : 'running';
}
