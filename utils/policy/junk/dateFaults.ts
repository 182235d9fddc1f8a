import type { Patterns } from '../compile.ts';
import { datesIn } from '../dates.ts';
import { foldIn } from '../foldIn.ts';
import type { Card } from '../types.ts';
import type { Fault } from './faultTypes.ts';
import { namesCompany } from './namesCompany.ts';
import templateDates from './templateDates.json' with { type: 'json' };
import youngThings from './youngThings.json' with { type: 'json' };

const THINGS = Object.entries(youngThings).map(([source, since]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(?:${source})(?![\\p{L}\\p{N}])`, 'iu'),
  since,
}));

/**
 * What is wrong with the date of a policy.
 * @param p the patterns of its language
 * @param today YYYY-MM-DD
 */
export function dateFaults(p: Patterns, text: string, card: Card, today: string): Fault[] {
  const { lastUpdated } = card;
  const quote = card.evidence.lastUpdated;
  if (lastUpdated === null || !quote) return [{ kind: 'no-date', quotes: [] }];
  const faults: Fault[] = [];
  // Somewhere it is tomorrow already, so one day is let go.
  if (lastUpdated > dayAfter(today)) faults.push({ kind: 'date-ahead', quotes: [quote] });
  const younger = namedBeforeItsTime(text, lastUpdated);
  if (younger) faults.push({ kind: 'date-before', quotes: [quote, younger.quote], about: younger.about });
  const other = otherDate(p, text, lastUpdated);
  if (other) faults.push({ kind: 'dates-differ', quotes: [quote, other] });
  // A company may have written on that very day; where nobody is named, it is worth saying.
  if (Object.hasOwn(templateDates, lastUpdated) && !namesCompany(text))
    faults.push({ kind: 'date-of-template', quotes: [quote] });
  return faults;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The line that names something younger than the date; months are compared, since that is what is known for certain. */
function namedBeforeItsTime(text: string, date: string): { quote: string; about: string } | undefined {
  // A year alone says nothing about the month.
  if (date.length < 7) return undefined;
  for (const { pattern, since } of THINGS) {
    if (date.slice(0, 7) >= since) continue;
    const match = pattern.exec(text);
    if (match) return { quote: lineAt(text, match.index), about: match[0] };
  }
  return undefined;
}

function lineAt(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index) + 1;
  const end = text.indexOf('\n', index);
  const line = text.slice(start, end < 0 ? undefined : end).trim();
  // A page without line breaks is no quote.
  return line.length <= 400 ? line : text.slice(Math.max(start, index - 100), index + 200).trim();
}

/** A second line that gives another whole day as the last change. */
function otherDate(p: Patterns, text: string, date: string): string | undefined {
  if (date.length < 10) return undefined;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line.length > 90) continue;
    const low = foldIn(p.lexicon.lang, line);
    const word = p.is.updated.exec(low);
    if (!word) continue;
    const days = datesIn(p, low).filter(({ value }) => value.length === 10);
    if (days.length === 1 && days[0]?.value !== date) return line;
  }
  return undefined;
}
