import type { Patterns } from './compile.ts';
import { fold } from './fold.ts';
import { foldIn } from './foldIn.ts';
import type { Finding } from './types.ts';

const ENGLISH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'.split(
    '|',
  );

/** Between "updated" and its date, in UTF-16 units. */
const NEAR = 90;
/** From the beginning of a date to the end of its year. */
const LONGEST_DATE = 60;

/** So much of the next line is looked at for a date, in UTF-16 units. */
const BEGINNING = 60;

interface Found {
  value: string;
  index: number;
}

/** The date of the last update, else of the start of effect: on the line of such a word or on the line after it. */
export function lastUpdated(p: Patterns, text: string): Finding<string> | null {
  const lines = text.split('\n');
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  const finding = (i: number, value: string, rule: string): Finding<string> => {
    const quote = (lines[i] ?? '').trim();
    return {
      value,
      rule,
      unit: {
        quote,
        start: starts[i] ?? 0,
        low: '',
        heading: '',
        lead: '',
        context: '',
        item: false,
        isHeading: false,
        line: i,
      },
    };
  };
  const lows = lines.map((line) => foldIn(p.lexicon.lang, line.slice(0, 1500)));
  // Without a year on a line, or where the next one begins, there is no date.
  const dated = lows.map((low, i) => low !== '' && (YEAR.test(low) || YEAR.test(beginningOfNext(lines, i))));
  for (const key of ['updated', 'effective'] as const) {
    for (const [i, low] of lows.entries()) {
      const word = dated[i] ? p.is[key].exec(low) : null;
      if (!word) continue;
      // The date stands within a few words of "updated"; the nearest one counts.
      const reach = low.slice(Math.max(0, word.index - NEAR), word.index + NEAR + LONGEST_DATE);
      const near = (YEAR.test(reach) ? datesIn(p, low) : []).filter((d) => Math.abs(d.index - word.index) < NEAR);
      near.sort((a, b) => Math.abs(a.index - word.index) - Math.abs(b.index - word.index));
      const here =
        near[0] ??
        (low.length < word[0].length + word.index + 12 ? datesIn(p, beginningOfNext(lines, i))[0] : undefined);
      if (here) return finding(i, here.value, key);
    }
  }
  for (const i of [...lines.keys()].filter((n) => n < 12 || n >= lines.length - 6)) {
    const low = foldIn(p.lexicon.lang, (lines[i] ?? '').slice(0, 300));
    const only =
      low.length < 45 && !/[©]|copyright/.test(low) ? datesIn(p, low).find((d) => d.value.length > 4) : undefined;
    if (only) return finding(i, only.value, 'a date alone on a line');
  }
  return null;
}

/** How the next line begins that has something on it, folded; empty where there is none. */
function beginningOfNext(lines: readonly string[], after: number): string {
  let i = after + 1;
  while (i < lines.length && !lines[i]?.trim()) i++;
  return fold((lines[i] ?? '').slice(0, BEGINNING));
}

/** Every date has a year of four digits, or one of the Japanese era. */
const YEAR = /19\d\d|20\d\d|令和/u;

/** Dates in folded text, full ones first. */
export function datesIn(p: Patterns, low: string): Found[] {
  if (!YEAR.test(low)) return [];
  const out: Found[] = [];
  const put = (index: number, y: number, m?: number, d?: number): void => {
    if (y < 1995 || y > 2100 || (m !== undefined && (m < 1 || m > 12)) || (d !== undefined && (d < 1 || d > 31)))
      return;
    const pad = (n: number): string => String(n).padStart(2, '0');
    out.push({ index, value: [String(y), ...(m ? [pad(m)] : []), ...(m && d ? [pad(d)] : [])].join('-') });
  };
  for (const m of low.matchAll(/(20\d\d|19\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/gu))
    put(m.index, Number(m[1]), Number(m[2]), Number(m[3]));
  for (const m of low.matchAll(/令和\s?(\d{1,2}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})/gu))
    put(m.index, 2018 + (m[1] === '元' ? 1 : Number(m[1])), Number(m[2]), Number(m[3]));
  for (const m of low.matchAll(/(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(20\d\d)(?!\d)/gu)) {
    const [a, b, y] = [Number(m[1]), Number(m[2]), Number(m[3])];
    const monthFirst = b > 12 || (p.lexicon.dateOrder === 'mdy' && a <= 12);
    if (monthFirst) put(m.index, y, a, b);
    else put(m.index, y, b, a);
  }
  const { names, dayFirst, monthFirst, monthOnly } = expressionsOf(p);
  const month = (word: string): number => names.find((n) => n.starts.test(word))?.month ?? 0;
  for (const m of low.matchAll(dayFirst)) put(m.index, Number(m[3]), month(m[2] ?? ''), Number(m[1]));
  for (const m of low.matchAll(monthFirst)) put(m.index, Number(m[3]), month(m[1] ?? ''), Number(m[2]));
  if (out.length === 0) {
    for (const m of low.matchAll(monthOnly)) put(m.index, Number(m[2]), month(m[1] ?? ''));
    for (const m of low.matchAll(/(20\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]/gu)) put(m.index, Number(m[1]), Number(m[2]));
    for (const m of low.matchAll(/(?<!\d)(0[1-9]|1[0-2])[/.](20\d\d)(?!\d)/gu))
      put(m.index, Number(m[2]), Number(m[1]));
    for (const m of low.matchAll(/(?<![\d.-])(20\d\d)-(0[1-9]|1[0-2])(?![\d-])/gu))
      put(m.index, Number(m[1]), Number(m[2]));
  }
  if (out.length === 0) for (const m of low.matchAll(/(?<![\d.])(20[12]\d)(?![\d.])/gu)) put(m.index, Number(m[1]));
  return out;
}

interface DateExpressions {
  names: { starts: RegExp; month: number }[];
  dayFirst: RegExp;
  monthFirst: RegExp;
  monthOnly: RegExp;
}
const cache = new WeakMap<Patterns, DateExpressions>();

/** Expressions for written dates, with the month names of the language and, since templates mix, of English. */
function expressionsOf(p: Patterns): DateExpressions {
  const known = cache.get(p);
  if (known) return known;
  const own = p.lexicon.months.map((source, i) => ({ source, month: i + 1 }));
  const names = own.concat(ENGLISH.map((source, i) => ({ source, month: i + 1 })));
  const any = names.map((n) => n.source).join('|');
  const link = '(?:\\s?(?:de|del|di|ngày|năm|of|дня|г\\.)\\s|[\\s,./-]){0,2}\\s?';
  const made = {
    names: names.map((n) => ({ starts: new RegExp(`^(?:${n.source})`, 'u'), month: n.month })),
    dayFirst: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.)?${link}(${any})\\.?\\p{L}{0,3}${link}(20\\d\\d)`,
      'gu',
    ),
    monthFirst: new RegExp(`(?<!\\p{L})(${any})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s{0,2}(20\\d\\d)`, 'gu'),
    monthOnly: new RegExp(`(?<!\\p{L})(${any})\\.?${link}(20\\d\\d)`, 'gu'),
  };
  cache.set(p, made);
  return made;
}
