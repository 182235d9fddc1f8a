import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeadlineRow } from './countedRow.ts';
import type { Due } from './due.ts';
import { dueDate } from './dueDate.ts';
import { dueDates } from './dueDates.ts';
import { allRegimes } from './regimes.ts';
import type { ClockKind, RequestType } from './requestTypes.ts';

/** Every right of every law that has a response clock with a number. */
const CLOCKED = allRegimes().flatMap((regime) =>
  regime.clocks
    .filter((clock) => clock.kind === 'response' && clock.amount !== null)
    .flatMap((clock) => clock.for.map((type) => ({ regime: regime.id, request: type as RequestType, clock }))),
);
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Jakarta',
  'Pacific/Auckland',
  'America/Santiago',
  'Australia/Lord_Howe',
];
const FIRST = Temporal.Instant.from('2027-06-01T00:00:00Z');

const clocked = fc.constantFrom(...CLOCKED);
const zone = fc.constantFrom(...ZONES);
const minutes = fc.integer({ min: 0, max: 60 * 24 * 1200 });
const holidays = fc.array(
  fc.integer({ min: 0, max: 1300 }).map((days) => Temporal.PlainDate.from('2027-06-01').add({ days }).toString()),
  { maxLength: 60 },
);
const at = (after: number) => FIRST.add({ minutes: after }).toString();

function rowOf(
  entry: { regime: string; request: RequestType },
  received: number,
  rest: { zone: string; holidays: string[]; what?: ClockKind },
): DeadlineRow {
  const moment = at(received);
  return { id: 'p', what: 'response', ...entry, sent: moment, received: moment, events: [], ...rest };
}

function endOf(due: Due): number {
  if (due.kind === 'none') return -1;
  return Temporal.Instant.from(due.overdueFrom).epochMilliseconds;
}

describe('for every response clock', () => {
  test('a date is late from the first instant of the next local day', () => {
    fc.assert(
      fc.property(clocked, minutes, zone, (entry, received, zone) => {
        const due = dueDate(rowOf(entry, received, { zone, holidays: [] }));
        if (due.kind !== 'date') return;
        const late = Temporal.Instant.from(due.overdueFrom);
        expect(late.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 }).toString()).toBe(due.date);
        expect(late.subtract({ nanoseconds: 1 }).toZonedDateTimeISO(zone).toPlainDate().toString()).toBe(due.date);
      }),
    );
  });

  test('hours are exact through every change of the clocks', () => {
    const hours = CLOCKED.filter(({ clock }) => clock.unit === 'hour');
    expect(hours.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom(...hours), minutes, zone, (entry, received, zone) => {
        const due = dueDate(rowOf(entry, received, { zone, holidays: [] }));
        const elapsed = endOf(due) - FIRST.add({ minutes: received }).epochMilliseconds;
        expect(elapsed).toBe(72 * 3_600_000);
      }),
    );
  });
});

describe('UK: days between question and answer', () => {
  test('a longer wait for the answer never gives an earlier deadline', () => {
    const access = { regime: 'uk-gdpr', request: 'access' } as const;
    fc.assert(
      fc.property(minutes, fc.nat(40), fc.nat(60), fc.nat(60), holidays, (received, asked, first, more, holidays) => {
        const withAnswerAfter = (days: number) =>
          dueDate({
            ...rowOf(access, received, { zone: 'Europe/London', holidays }),
            events: [
              { kind: 'clarification-asked', at: at(received + asked * 1440) },
              { kind: 'clarification-given', at: at(received + (asked + days) * 1440) },
            ],
          });
        expect(endOf(withAnswerAfter(first + more))).toBeGreaterThanOrEqual(endOf(withAnswerAfter(first)));
      }),
    );
  });
});

test('whatever a row holds, the batch goes on: an answer or an error with a code', () => {
  const dates = fc.constantFrom(
    '2026-01-31',
    '2026-02-30',
    '9999-12-31T23:00Z',
    '0000-01-01',
    '275760-09-13',
    '-',
    '2026-11-01T01:30',
    '24:00',
  );
  const field = fc.oneof({ weight: 3, arbitrary: dates }, { weight: 1, arbitrary: fc.anything() });
  const events = fc.oneof(
    fc.anything(),
    fc.array(
      fc.record(
        {
          kind: fc.constantFrom('extension-notice', 'answered', 'identity-asked', 'fee-paid', 'x'),
          at: field,
          until: field,
        },
        { requiredKeys: [] },
      ),
    ),
    fc.array(fc.string()),
  );
  const row = fc.record(
    {
      id: fc.anything(),
      regime: fc.constantFrom('eu-gdpr', 'id-uupdp', 'uk-gdpr', 'ch-fadp', 'tr-kvkk', 'mx-lfpdppp', 'toString', ''),
      request: fc.constantFrom('erasure', 'access', 'appeal', 'complaint', 'x', ''),
      what: fc.constantFrom(
        'response',
        'response-extended',
        'extension-notice',
        'complaint-window',
        'escalation',
        'carry-out',
        'guide',
        'y',
      ),
      sent: field,
      received: field,
      zone: fc.constantFrom('Europe/Berlin', 'America/Santiago', '+07:00', 'Nowhere/Land', '', 'constructor'),
      holidays: fc.oneof(fc.anything(), fc.array(dates)),
      events,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(row, fc.anything()), { maxLength: 4 }), (rows) => {
      const results = dueDates(rows);
      expect(results).toHaveLength(rows.length);
      for (const result of results) expect('due' in result ? result.due.kind : result.error.code).toMatch(/^[a-z-]+$/);
    }),
    { numRuns: 600 },
  );
});
