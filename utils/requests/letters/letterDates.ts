import { RequestError } from '../requestError.ts';
import type { LetterLang } from './letterInput.ts';

/** The variety of the language a law's readers write: it decides how dates look. */
export function localeOf(lang: LetterLang, regimeId: string): string {
  const country = regimeId.split('-')[0];
  if (lang === 'en') return country === 'us' ? 'en-US' : 'en-GB';
  if (lang === 'pt') return country === 'br' ? 'pt-BR' : 'pt-PT';
  if (lang === 'de') return country === 'ch' ? 'de-CH' : 'de-DE';
  if (lang === 'fr') return country === 'ca' ? 'fr-CA' : 'fr-FR';
  return lang;
}

/** A calendar day from `2026-05-03` or the day of an instant in the zone; null if there is no such day. */
export function readDay(value: string, zone: string): Temporal.PlainDate | null {
  try {
    if (!/T.*(Z|[+-]\d{2}(:?\d{2})?)$/i.test(value)) return Temporal.PlainDate.from(value.slice(0, 10));
    return Temporal.Instant.from(value).toZonedDateTimeISO(zone).toPlainDate();
  } catch {
    return null;
  }
}

/** An instant in the zone; null for a plain date or no such time. */
export function readMoment(value: string, zone: string): Temporal.ZonedDateTime | null {
  try {
    return Temporal.Instant.from(value).toZonedDateTimeISO(zone);
  } catch {
    return null;
  }
}

/** A day as the language writes it: 3 May 2026, 3. Mai 2026, 2026年5月3日. */
export function dayText(day: Temporal.PlainDate, locale: string): string {
  // By way of an instant: given a PlainDate, today's V8 writes Japanese dates as 2026/5/3.
  const noon = new Date(day.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds);
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const text = new Intl.DateTimeFormat(locale, format).format(noon);
  // The first of a month is an ordinal in French, Italian and in Brazil; Intl does not know that.
  if (locale.startsWith('fr')) return text.replace(/^1 /, '1er ');
  return locale === 'pt-BR' || locale === 'it' ? text.replace(/^1 /, '1º ') : text;
}

/** Hour, minute and the zone's short name: 16:00 WIB. */
export function timeText(moment: Temporal.ZonedDateTime, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: moment.timeZoneId,
    timeZoneName: 'short',
  }).format(new Date(moment.epochMilliseconds));
}

/** @throws RequestError `zone-unknown` */
export function checkZone(zone: string): string {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    throw new RequestError('zone-unknown', { zone: zone.slice(0, 60) });
  }
}
