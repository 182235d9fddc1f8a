import type { CountedRow } from './countedRow.ts';
import { nextCountingDay } from './dayRules.ts';
import type { Doubt } from './due.ts';
import { changesUnderWay } from './inForce.ts';
import { pausesOf } from './pauses.ts';
import { addPeriod, type PeriodEnd } from './periodEnd.ts';
import type { Clock } from './regimeSchema.ts';

/** Doubts that hold for every answer of this clock, with or without a date. */
export function inputDoubts(clock: Clock, row: CountedRow): Doubt[] {
  const doubts: Doubt[] = [];
  if (row.input.received === null && clock.from === 'receipt') doubts.push({ key: 'receipt-assumed' });
  if (row.input.unreadEvents) doubts.push({ key: 'event-not-understood' });
  if (clock.amount !== null && clock.confidence === 'background') doubts.push({ key: 'number-from-memory' });
  return doubts;
}

/** Doubts about a date: the facts' own, the other reading of a first day, missing holidays, an end on a rest day. */
export function dateDoubts(clock: Clock, row: CountedRow, start: Temporal.PlainDate, end: PeriodEnd): Doubt[] {
  const { counting } = row.regime;
  const doubts: Doubt[] = (clock.doubts ?? []).map((key) =>
    key === 'day-of-receipt' ? { key, other: countedFromDayOne(clock, row, start) } : { key },
  );
  const moves = clock.endMovesOff ?? counting.endMovesOff;
  const usesHolidays = clock.unit === 'business-day' || moves.includes('public-holiday');
  if (row.input.holidays === null && usesHolidays) doubts.push({ key: 'holidays-unknown' });
  if (moves.length === 0) {
    const next = nextCountingDay(end.date, counting.businessDayExcludes, row.holidays);
    if (!next.equals(end.date)) doubts.push({ key: 'end-on-rest-day', other: next.toString() });
  }
  if (clock.pauseIsDoubtful) {
    const { pauses, open } = pausesOf(row.events, 'identity');
    if (pauses.length > 0) doubts.push({ key: 'identity-pause' });
    if (open) doubts.push({ key: 'identity-pause-open' });
  }
  if (changesUnderWay(row, end.date)) doubts.push({ key: 'law-changed-between' });
  return doubts;
}

/** The end if the day of receipt itself were day one. */
function countedFromDayOne(clock: Clock, row: CountedRow, start: Temporal.PlainDate): string {
  const amount = (clock.amount ?? 1) - 1;
  const unit = clock.unit === 'business-day' ? 'business-day' : 'day';
  return addPeriod(start, { amount, unit }, row).date.toString();
}
