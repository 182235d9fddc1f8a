import { RequestError } from './requestError.ts';

/** A point in time as the law sees it: the instant and the local date in the zone used. */
export interface Moment {
  readonly instant: Temporal.Instant;
  readonly date: Temporal.PlainDate;
  /** False if only the day was given; then `instant` is the start of that day. */
  readonly precise: boolean;
}

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?(?:\[[^\]]+\])?)?$/i;

/**
 * Checks a time zone name against the running system's database.
 * @throws RequestError `zone-unknown`
 */
export function zoneOf(name: string): string {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    throw new RequestError('zone-unknown', { zone: name });
  }
}

/**
 * Reads an instant with offset, a local date and time, or a plain date. The local date is always the one in `zone`,
 * whatever offset the text carries.
 * @throws RequestError `date-impossible`
 */
export function momentOf(text: string, zone: string, field: string): Moment {
  const match = MOMENT.exec(text.trim());
  const impossible = () => new RequestError('date-impossible', { field, value: text });
  if (!match) throw impossible();
  const [, day = '', time, offset] = match;
  try {
    const plainDate = Temporal.PlainDate.from(day);
    if (!time) return { instant: plainDate.toZonedDateTime(zone).toInstant(), date: plainDate, precise: false };
    const instant = offset
      ? Temporal.Instant.from(`${day}T${time}${offset.toUpperCase()}`)
      : plainDate.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
    return { instant, date: instant.toZonedDateTimeISO(zone).toPlainDate(), precise: true };
  } catch {
    throw impossible();
  }
}

/** True if `a` is surely before `b`; where one has no hour only the days are compared. */
export function isBefore(a: Moment, b: Moment): boolean {
  if (a.precise && b.precise) return Temporal.Instant.compare(a.instant, b.instant) < 0;
  return Temporal.PlainDate.compare(a.date, b.date) < 0;
}

/** First instant after a whole local day, as text with the offset then in force: `2026-03-03T00:00:00+01:00`. */
export function endOfDay(date: Temporal.PlainDate, zone: string): string {
  return instantText(date.add({ days: 1 }).toZonedDateTime(zone).toInstant(), zone);
}

/** An instant as ISO text to the second, with the offset of `zone`. */
export function instantText(instant: Temporal.Instant, zone: string): string {
  return instant.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
