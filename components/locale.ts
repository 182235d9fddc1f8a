import { i18n } from '#i18n';

/** The language the interface is really shown in: each file in locales/ carries its own tag. */
export const uiLanguage = (): string => i18n.t('localeTag');

/** The interface's name for a language ("de" → "German"). */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(tag) ?? tag;

/** Making a format takes 0.2 ms, and the popup shows some twenty dates before its answer is on screen. */
const DAYS = new Map<string, Intl.DateTimeFormat>();

/** Of dates in UTC only: a format keeps the zone it was made in, and a person may travel. */
function formatOfDates(language: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${style.day}`;
  const format = DAYS.get(key) ?? new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
  DAYS.set(key, format);
  return format;
}

/**
 * Shows a year, month or day ("2026", "2026-03", "2026-03-13"), or the person's own day of an instant, in the interface's
 * language. Unknown text stays as it is.
 */
export function formatDate(partial: string): string {
  const [year = '', month, day] = partial.slice(0, 10).split('-');
  if (!month) return year;
  const isInstant = partial.includes('T');
  const at = isInstant ? new Date(partial) : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return partial;
  const style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) };
  const language = uiLanguage();
  const format = isInstant ? new Intl.DateTimeFormat(language, style) : formatOfDates(language, style);
  return format.format(at);
}

/** Today's date in the person's own time zone, as YYYY-MM-DD. */
export const today = (): string => Temporal.Now.plainDateISO().toString();

/** Shows an instant (ISO 8601) as day and minute in the person's zone and the interface's language. */
export function formatInstant(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
