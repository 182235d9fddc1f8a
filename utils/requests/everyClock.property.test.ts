import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeadlineRow } from './countedRow.ts';
import { restRule } from './dayRules.ts';
import type { Due } from './due.ts';
import { dueDate } from './dueDate.ts';
import { allRegimes, REGIME_IDS, regimeOf } from './regimes.ts';
import { CLOCK_KINDS, type ClockKind, type RequestEvent, type RequestType } from './requestTypes.ts';

/** One clock of one right of one law that gives a date or an instant. */
interface Entry {
  regime: string;
  request: RequestType;
  what: ClockKind;
}

const DAY = 1440;
/** Events that start the clocks which do not start at the receipt, in minutes after it. */
const STARTERS: ReadonlyArray<[RequestEvent['kind'], number]> = [
  ['answered', 10 * DAY],
  ['complained-to-company', 20 * DAY],
  ['complained-to-authority', 30 * DAY],
];

/** A day on which the law stands: two years before the end of a repealed one, or long after every start. */
function firstInstant(regime: string): Temporal.Instant {
  const { until } = regimeOf(regime).effective;
  const day = until ? Temporal.PlainDate.from(until).subtract({ years: 2 }) : Temporal.PlainDate.from('2027-06-01');
  return day.toZonedDateTime('UTC').toInstant();
}

function rowOf(entry: Entry, after: number, changes: Partial<DeadlineRow> = {}): DeadlineRow {
  const at = (minutes: number) =>
    firstInstant(entry.regime)
      .add({ minutes: after + minutes })
      .toString();
  const events = STARTERS.map(([kind, minutes]) => ({ kind, at: at(minutes) }));
  return { id: 'p', ...entry, sent: at(0), received: at(0), zone: 'UTC', holidays: [], events, ...changes };
}

/** With an answer in time and without one: some clocks need the answer, others its absence. */
function rowsOf(entry: Entry, after: number, changes: Partial<DeadlineRow> = {}): DeadlineRow[] {
  const row = rowOf(entry, after, changes);
  return [row, { ...row, events: row.events.filter((event) => event.kind !== 'answered') }];
}
const counted = (...args: Parameters<typeof rowsOf>) => rowsOf(...args).map(dueDate);

const ENTRIES: Entry[] = allRegimes().flatMap((regime) =>
  (Object.keys(regime.requests) as RequestType[]).flatMap((request) =>
    CLOCK_KINDS.map((what) => ({ regime: regime.id, request, what })).filter((entry) =>
      counted(entry, 0).some((due) => due.kind !== 'none'),
    ),
  ),
);
const entry = fc.constantFrom(...ENTRIES);
/** Two years, so that a receipt under a repealed law stays before its end. */
const minutes = fc.integer({ min: 0, max: 700 * DAY });
const zone = fc.constantFrom('Europe/Dublin', 'America/Santiago', 'Pacific/Auckland', 'Asia/Kathmandu', 'Africa/Cairo');
const holidaysOf = (entry: Entry, days: number[]) =>
  days.map((days) => firstInstant(entry.regime).toZonedDateTimeISO('UTC').toPlainDate().add({ days }).toString());
const days = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 60 });
const endOf = (due: Due) => (due.kind === 'none' ? null : Temporal.Instant.from(due.overdueFrom).epochMilliseconds);

describe('every clock of every law', () => {
  test('all laws that set a number anywhere are here', () => {
    const here = new Set(ENTRIES.map(({ regime }) => regime));
    expect(REGIME_IDS.filter((id) => !here.has(id))).toEqual(['ae-pdpl']);
    expect(ENTRIES.length).toBeGreaterThan(300);
  });

  test('a later receipt, with all that follows it, never gives an earlier end', () => {
    fc.assert(
      fc.property(entry, minutes, minutes, zone, days, (entry, a, b, zone, days) => {
        const changes = { zone, holidays: holidaysOf(entry, days) };
        const early = counted(entry, Math.min(a, b), changes);
        const late = counted(entry, Math.max(a, b), changes);
        early.forEach((due, i) => {
          const [before, after] = [endOf(due), endOf(late[i] as Due)];
          if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before);
        });
      }),
      { numRuns: 800 },
    );
  });

  test('no end on a day off which the law moves it', () => {
    fc.assert(
      fc.property(entry, minutes, zone, days, (entry, after, zone, days) => {
        const holidays = holidaysOf(entry, days);
        const { clocks, counting } = regimeOf(entry.regime);
        const clock = clocks.find(
          ({ kind, for: types }) => kind === entry.what && (types.includes(entry.request) || types.includes('*')),
        );
        if (!clock || clock.amount === null || entry.what === 'escalation-opens') return;
        const rules =
          clock.unit === 'business-day' ? counting.businessDayExcludes : (clock.endMovesOff ?? counting.endMovesOff);
        for (const due of counted(entry, after, { zone, holidays })) {
          if (due.kind === 'date')
            expect(restRule(Temporal.PlainDate.from(due.date), rules, new Set(holidays))).toBeNull();
        }
      }),
      { numRuns: 800 },
    );
  });

  test('more time announced never shortens, and too late it moves nothing', () => {
    const wait = fc.integer({ min: 0, max: 200 * DAY });
    fc.assert(
      fc.property(entry, minutes, wait, zone, days, (entry, received, wait, zone, days) => {
        const at = firstInstant(entry.regime)
          .add({ minutes: received + wait })
          .toString();
        const notice = { kind: 'extension-notice', at, until: at.slice(0, 10) } as const;
        for (const row of rowsOf(entry, received, { zone, holidays: holidaysOf(entry, days) })) {
          const before = endOf(dueDate(row));
          const after = endOf(dueDate({ ...row, events: [...row.events, notice] }));
          if (before === null || after === null) continue;
          expect(after).toBeGreaterThanOrEqual(before);
          const limit = endOf(dueDate({ ...row, what: 'extension-notice' }));
          const late = limit === null || Temporal.Instant.from(at).epochMilliseconds >= limit;
          if (entry.what === 'response' && late) expect(after).toBe(before);
        }
      }),
      { numRuns: 800 },
    );
  });
});
