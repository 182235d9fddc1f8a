import { describe, expect, test } from 'vitest';
import audit from './auditRows.fixture.json' with { type: 'json' };
import type { DeadlineRow } from './countedRow.ts';
import { dueDate } from './dueDate.ts';
import { dueDates } from './dueDates.ts';
import { explainInEnglish } from './explainInEnglish.ts';
import own from './ownRows.fixture.json' with { type: 'json' };
import { parseRow } from './parseRow.ts';
import { errorSentence } from './sentences.ts';
import worked from './workedRows.fixture.json' with { type: 'json' };

const row = (changes: Partial<DeadlineRow>): DeadlineRow => ({
  id: 'r',
  regime: 'eu-gdpr',
  request: 'access',
  what: 'response',
  sent: '2026-01-08T10:00:00+01:00',
  received: '2026-01-08T10:00:00+01:00',
  zone: 'Europe/Berlin',
  holidays: [],
  events: [],
  ...changes,
});

test.each([...worked, ...own, ...audit])('row $id ($what)', (entry) => {
  const due = dueDate(parseRow(entry));
  const { kind, date, instant, overdueFrom } = { date: undefined, instant: undefined, overdueFrom: undefined, ...due };
  expect({ kind, date, instant, overdueFrom }).toMatchObject(entry.expected);
});

test('every law has rows counted by hand, twice over', () => {
  for (const rows of [[...worked, ...own], audit]) expect(new Set(rows.map((entry) => entry.regime)).size).toBe(38);
});

describe('the later of two readings is taken and the other named', () => {
  const doubts = (changes: Partial<DeadlineRow>) => dueDate(row(changes)).doubts;
  test('California: day of receipt', () => {
    expect(doubts({ regime: 'us-ca-ccpa' })).toContainEqual({ key: 'day-of-receipt', other: '2026-02-21' });
  });
  test('GDPR: base of the extension', () => {
    const events = [{ kind: 'extension-notice', at: '2026-02-10' }] as const;
    const due = dueDate(row({ sent: '2026-01-31', received: '2026-01-31', events }));
    expect(due).toMatchObject({ date: '2026-05-04', doubts: [{ key: 'extension-base', other: '2026-04-30' }] });
  });
  test('GDPR: an identity question is taken to stop the clock, and an open one is only named', () => {
    const asked = { kind: 'identity-asked', at: '2026-01-12' } as const;
    const given = { kind: 'identity-given', at: '2026-01-15' } as const;
    expect(dueDate(row({ events: [asked, given] }))).toMatchObject({
      date: '2026-02-12',
      doubts: [{ key: 'identity-pause' }],
    });
    expect(dueDate(row({ events: [asked] }))).toMatchObject({
      date: '2026-02-09',
      doubts: [{ key: 'identity-pause-open' }],
    });
  });
  test('no rule about rest days seen', () => {
    const sunday = { regime: 'ca-qc-law25', sent: '2026-05-01', received: '2026-05-01', zone: 'America/Toronto' };
    expect(doubts(sunday)).toContainEqual({ key: 'end-on-rest-day', other: '2026-06-01' });
  });
  test('missing holidays, assumed receipt, missing hour', () => {
    expect(doubts({ holidays: null })).toContainEqual({ key: 'holidays-unknown' });
    expect(doubts({ received: null })).toContainEqual({ key: 'receipt-assumed' });
    const due = dueDate(row({ regime: 'id-uupdp', sent: '2026-03-06', received: '2026-03-06', zone: 'Asia/Jakarta' }));
    expect(due).toMatchObject({ instant: '2026-03-10T00:00:00+07:00', doubts: [{ key: 'hour-unknown' }] });
  });
});

test('the arithmetic reads as a sentence', () => {
  expect(explainInEnglish(dueDate(row({})))).toBe(
    'received Thu 8 January 2026 10:00 + 1 month = Sun 8 February 2026 → Mon 9 February 2026 (sunday), Art. 15, Regulation (EEC, Euratom) 1182/71 Art. 3(4).',
  );
});

test('a request sent under the old law and received under the new one may use either', () => {
  const late = { sent: '2026-11-30T23:50:00-03:00', received: '2026-12-01T00:10:00-03:00', zone: 'America/Santiago' };
  expect(dueDate(row({ ...late, regime: 'cl-ley19628' }))).toMatchObject({ kind: 'date', date: '2026-12-03' });
  const next = dueDate(row({ ...late, regime: 'cl-ley21719' }));
  expect(next).toMatchObject({ date: '2026-12-31' });
  expect(next.doubts).toContainEqual({ key: 'law-changed-between' });
});

describe('bad input is an error of its row, with a code and a sentence', () => {
  const good = { ...row({}) };
  test.each([
    ['field-missing', { ...good, zone: '-' }, 'The field "zone" is missing.'],
    ['date-impossible', { ...good, received: '2026-02-30T10:00:00+01:00' }, '2026-02-30'],
    ['date-impossible', { ...good, received: '8.1.2026' }, '8.1.2026'],
    ['zone-unknown', { ...good, zone: 'Europe/Atlantis' }, 'Europe/Atlantis'],
    ['regime-unknown', { ...good, regime: 'eu-gdrp' }, 'eu-gdrp'],
    ['regime-unknown', { ...good, regime: '__proto__' }, '__proto__'],
    ['request-unknown', { ...good, request: 'teleportation' }, 'teleportation'],
    ['what-unknown', { ...good, what: 'lunch' }, 'lunch'],
    ['holiday-impossible', { ...good, holidays: ['2026-13-01'] }, '2026-13-01'],
    ['received-before-sent', { ...good, received: '2026-01-07T10:00:00+01:00' }, 'before it was sent'],
    ['event-before-sending', { ...good, events: [{ kind: 'answered', at: '2026-01-01' }] }, 'answered'],
    ['row-not-object', 7, 'not an object'],
    ['row-not-object', null, 'not an object'],
  ])('%s', (code, bad, words) => {
    const [error, fine] = dueDates([bad, good]);
    expect(error).toMatchObject({ error: { code } });
    if (error && 'error' in error) expect(errorSentence(error.error)).toContain(words);
    expect(fine).toMatchObject({ due: { date: '2026-02-09' } });
  });

  test('holidays without end do not hang', () => {
    const holidays = Array.from({ length: 500 }, (_, i) =>
      Temporal.PlainDate.from('2026-02-01').add({ days: i }).toString(),
    );
    expect(dueDates([{ ...good, holidays }])[0]).toMatchObject({ error: { code: 'no-working-day' } });
  });
});
