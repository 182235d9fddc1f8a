/** The person's own day of an instant, as YYYY-MM-DD. */
export const dayOf = (at: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
