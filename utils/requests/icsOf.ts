import { foldLine, icsText } from './icsText.ts';

/** One entry of a calendar: a whole day or an exact instant. */
export interface CalendarEntry {
  /** Stays the same for the same thing, so that a second import updates instead of doubling. */
  uid: string;
  /** ISO date for a whole day, or an instant with offset. */
  start: string;
  summary: string;
  description?: string;
  url?: string;
  /** Alarms, as days before the entry (0: at its start). */
  alarmDaysBefore?: readonly number[];
}

/**
 * A calendar file (RFC 5545) for one entry or many: CRLF, folded at 75 octets, text escaped, days as DATE values and
 * instants in UTC, so that no time zone table is needed.
 * @param name shown as the calendar's name
 * @param now stamp of every entry
 */
export function icsOf(name: string, entries: readonly CalendarEntry[], now: Temporal.Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lenscap//Requests//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${icsText(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function eventLines(entry: CalendarEntry, now: Temporal.Instant): string[] {
  const lines = ['BEGIN:VEVENT', `UID:${icsText(entry.uid)}`, `DTSTAMP:${utc(now)}`, ...startLines(entry.start)];
  lines.push(`SUMMARY:${icsText(entry.summary)}`);
  if (entry.description) lines.push(`DESCRIPTION:${icsText(entry.description)}`);
  // A URI value is not escaped; anything that could break the line out of it is percent-encoded.
  if (entry.url) lines.push(`URL:${encodeURI(entry.url.toWellFormed()).replaceAll('%25', '%')}`);
  lines.push('TRANSP:TRANSPARENT');
  for (const days of entry.alarmDaysBefore ?? []) {
    const trigger = days > 0 ? `-P${days}D` : 'PT0S';
    lines.push(
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${icsText(entry.summary)}`,
      `TRIGGER:${trigger}`,
      'END:VALARM',
    );
  }
  return [...lines, 'END:VEVENT'];
}

function startLines(start: string): string[] {
  if (start.includes('T')) return [`DTSTART:${utc(Temporal.Instant.from(start))}`];
  const day = Temporal.PlainDate.from(start);
  return [`DTSTART;VALUE=DATE:${basic(day)}`, `DTEND;VALUE=DATE:${basic(day.add({ days: 1 }))}`];
}

function basic(day: Temporal.PlainDate): string {
  return day.toString().replaceAll('-', '');
}

function utc(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}
