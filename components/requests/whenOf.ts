/** When something happened, as the ledger keeps it: an instant where the hour is known, else the day. Or what is wrong. */
export type When = { on: string } | { problem: 'impossible' | 'future' };

/**
 * Reads the day ("2026-05-03") and the time ("14:05", or empty) a person entered, in their own zone. A date field hands
 * over an empty text for a day that does not exist; one that is typed in another way may hold anything.
 */
export function whenOf(day: string, time: string, now: Temporal.ZonedDateTime): When {
  try {
    const date = Temporal.PlainDate.from(day, { overflow: 'reject' });
    if (!/^\d{4}-\d\d-\d\d$/.test(day)) return { problem: 'impossible' };
    if (Temporal.PlainDate.compare(date, now.toPlainDate()) > 0) return { problem: 'future' };
    // What is written down on its own day without an hour happened by now, and stands after everything written down before it.
    const isToday = date.equals(now.toPlainDate());
    if (!time && isToday) return { on: now.toInstant().toString({ fractionalSecondDigits: 3 }) };
    if (!time) return { on: day };
    const zoned = date.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: Temporal.PlainTime.from(time) });
    if (Temporal.ZonedDateTime.compare(zoned, now) > 0) return { problem: 'future' };
    return { on: zoned.toInstant().toString({ fractionalSecondDigits: 3 }) };
  } catch {
    return { problem: 'impossible' };
  }
}
