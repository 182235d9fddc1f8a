import { citation } from './citation.ts';
import { cleanInput } from './cleanInput.ts';
import { elideDates } from './italianDates.ts';
import { checkZone, dayText, localeOf, readDay, readMoment, timeText } from './letterDates.ts';
import type { LetterInput } from './letterInput.ts';
import type { LetterKey } from './letterKeys.ts';
import type { LetterWarning } from './letterWarning.ts';
import { type ResolvedRight, resolveRights } from './resolveRights.ts';
import { type SayValues, say } from './say.ts';
import type { LetterTexts } from './textsSchema.ts';

/** What every part of a letter works with. */
export interface Draft {
  input: LetterInput;
  locale: string;
  /** Is the law a GDPR, with its article numbers? */
  gdpr: boolean;
  /** The rights the letter asks for under this law. */
  rights: ResolvedRight[];
  warnings: LetterWarning[];
  say<K extends LetterKey>(key: K, ...values: SayValues<K>): string;
  /** A catalogue article in the letter's language; empty for null or for what names no place. */
  cite(article: string | null | undefined): string;
  /** A day in words; null, with a warning, if the value is no day. */
  day(value: string | undefined, field: string): string | null;
  /** Day and hour in words; null for a plain date. */
  moment(value: string | undefined): string | null;
  /** Sentences as one paragraph; empty ones fall out. */
  join(...sentences: Array<string | null | false | undefined>): string;
  /** "a, b and c". */
  list(items: string[]): string;
}

/**
 * @throws RequestError `zone-unknown`
 */
export function draftOf(raw: LetterInput, texts: LetterTexts): Draft {
  const warnings: LetterWarning[] = [];
  const input = { ...cleanInput(raw, warnings), zone: checkZone(raw.zone) };
  const { lang, regime, zone } = input;
  const locale = localeOf(lang, regime.id);
  const words = locale === 'de-CH' ? withoutEszett(texts) : texts;
  const speak: Draft['say'] = (key, ...values) => {
    if (lang !== 'it' || !values[0]) return say(words, key, ...values);
    return say({ ...words, [key]: elideDates(words[key], values[0]) }, key, ...values);
  };
  return {
    input,
    locale,
    gdpr: regime.id === 'eu-gdpr' || regime.id === 'uk-gdpr',
    rights: resolveRights(input, warnings),
    warnings,
    say: speak,
    cite: (article) => (article ? citation(article, regime, lang, words) : ''),
    day(value, field) {
      const day = value === undefined ? null : readDay(value, zone);
      if (value !== undefined && !day) warnings.push({ code: 'date-impossible', about: field });
      return day && dayText(day, locale);
    },
    moment(value) {
      const moment = value === undefined ? null : readMoment(value, zone);
      if (!moment) return null;
      return speak('time.moment', { date: dayText(moment.toPlainDate(), locale), time: timeText(moment, locale) });
    },
    join: (...sentences) => sentences.filter(Boolean).join(lang === 'ja' ? '' : ' '),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}

/** Swiss German writes ss. */
function withoutEszett(texts: LetterTexts): LetterTexts {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, text.replaceAll('ß', 'ss')]),
  ) as LetterTexts;
}
