import type { UploadSum } from '../../../utils/ledger/layout.ts';
import type { Place } from '../../../utils/ledger/placeOf.ts';

export const PERIODS = ['all', 'year', 'quarter', 'month'] as const;
export type Period = (typeof PERIODS)[number];

export interface AuditFilter {
  /** Undefined: all of them. */
  place?: Place | undefined;
  period: Period;
}

/** Sums over any stretch of months and any places. */
export type Totals = Omit<UploadSum, 'place' | 'month'>;

export interface Audit {
  /** The first month of the period; undefined: no border. */
  from: string | undefined;
  total: Totals;
  /** Every month or, where there are many, every year from the first upload to now; those without uploads too. */
  times: Array<{ time: string; totals: Totals }>;
  /** Most uploads first. */
  places: Array<{ place: Place; totals: Totals }>;
}

const MONTHS: Record<Period, number | undefined> = { all: undefined, year: 12, quarter: 3, month: 1 };
/** More columns than this are drawn by year. */
const MOST_COLUMNS = 36;

const NOTHING: Totals = { uploads: 0, bytes: 0, located: 0, cleaned: 0, unread: 0, stopped: 0, removed: {} };

function plus(one: Totals, other: Totals): Totals {
  const removed = { ...one.removed };
  for (const [kind, count] of Object.entries(other.removed) as Array<[keyof typeof removed, number]>)
    removed[kind] = (removed[kind] ?? 0) + count;
  return {
    uploads: one.uploads + other.uploads,
    bytes: one.bytes + other.bytes,
    located: one.located + other.located,
    cleaned: one.cleaned + other.cleaned,
    unread: one.unread + other.unread,
    stopped: one.stopped + other.stopped,
    removed,
  };
}

const sumOf = (sums: readonly UploadSum[]): Totals => sums.reduce<Totals>(plus, NOTHING);

/** What the audit shows of the ledger's sums. `thisMonth` is today's, as `2026-11`. */
export function auditView(all: readonly UploadSum[], { place, period }: AuditFilter, thisMonth: string): Audit {
  const now = Temporal.PlainYearMonth.from(thisMonth);
  const months = MONTHS[period];
  const from = months === undefined ? undefined : now.subtract({ months: months - 1 }).toString();
  const sums = all.filter((sum) => (!place || sum.place === place) && (!from || sum.month >= from));
  const places = Map.groupBy(sums, (sum) => sum.place);
  return {
    from,
    total: sumOf(sums),
    times: timesOf(sums, from, thisMonth),
    places: Array.from(places, ([name, own]) => ({ place: name, totals: sumOf(own) })).sort(
      (a, b) => b.totals.uploads - a.totals.uploads || (a.place < b.place ? -1 : 1),
    ),
  };
}

function timesOf(sums: readonly UploadSum[], from: string | undefined, thisMonth: string): Audit['times'] {
  const months = sums.map(({ month }) => month).sort();
  const first = from ?? months[0] ?? thisMonth;
  // A clock that was ahead has written rows of a month that has not come yet.
  const last = [thisMonth, months.at(-1) ?? thisMonth].sort().at(-1) as string;
  const start = Temporal.PlainYearMonth.from(first);
  const count = start.until(Temporal.PlainYearMonth.from(last), { largestUnit: 'months' }).months + 1;
  const isByYear = count > MOST_COLUMNS;
  const names = isByYear
    ? Array.from({ length: Number(last.slice(0, 4)) - start.year + 1 }, (_, n) => String(start.year + n))
    : Array.from({ length: count }, (_, n) => start.add({ months: n }).toString());
  const own = Map.groupBy(sums, ({ month }) => (isByYear ? month.slice(0, 4) : month));
  return names.map((time) => ({ time, totals: sumOf(own.get(time) ?? []) }));
}
