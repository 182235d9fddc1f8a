import { describe, expect, it } from 'vitest';
import type { UploadSum } from '../../../utils/ledger/layout.ts';
import { auditView } from './auditView.ts';

const sum = (place: string, month: string, change: Partial<UploadSum> = {}): UploadSum => ({
  place,
  month,
  uploads: 1,
  bytes: 10,
  located: 0,
  cleaned: 0,
  unread: 0,
  stopped: 0,
  removed: {},
  ...change,
});
const SUMS = [
  sum('krea', '2025-12', { uploads: 4, located: 2, removed: { place: 1 } }),
  sum('krea', '2026-11', { stopped: 2, removed: { place: 2, serial: 1 } }),
  sum('//a.example', '2026-09', { uploads: 7, bytes: 5, cleaned: 3, unread: 1 }),
];

describe('the audit', () => {
  it('adds up everything, the place with most uploads first', () => {
    const { total, places, from } = auditView(SUMS, { period: 'all' }, '2026-11');
    expect(total).toEqual({
      uploads: 12,
      bytes: 25,
      located: 2,
      cleaned: 3,
      unread: 1,
      stopped: 2,
      removed: { place: 3, serial: 1 },
    });
    expect(places.map(({ place, totals }) => [place, totals.uploads])).toEqual([
      ['//a.example', 7],
      ['krea', 5],
    ]);
    expect(from).toBeUndefined();
  });

  it.each([
    ['month', '2026-11', 1],
    ['quarter', '2026-09', 8],
    ['year', '2025-12', 12],
  ] as const)('shows the last %s from %s on', (period, first, uploads) => {
    const { total, from, times } = auditView(SUMS, { period }, '2026-11');
    expect([from, total.uploads, times[0]?.time, times.at(-1)?.time]).toEqual([first, uploads, first, '2026-11']);
  });

  it('shows one place, and the months in which nothing went there', () => {
    const { times, places } = auditView(SUMS, { place: 'krea', period: 'all' }, '2026-11');
    expect(places).toHaveLength(1);
    expect(times).toHaveLength(12);
    expect(times.map(({ totals }) => totals.uploads)).toEqual([4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('counts by year where there are many months, and loses none', () => {
    const { times } = auditView([...SUMS, sum('krea', '2022-05')], { period: 'all' }, '2026-11');
    expect(times.map(({ time, totals }) => [time, totals.uploads])).toEqual([
      ['2022', 1],
      ['2023', 0],
      ['2024', 0],
      ['2025', 4],
      ['2026', 8],
    ]);
  });

  it('keeps what a clock ahead of its time has written', () => {
    const { times } = auditView([sum('krea', '2027-01')], { period: 'quarter' }, '2026-11');
    expect(times.map(({ time, totals }) => [time, totals.uploads]).at(-1)).toEqual(['2027-01', 1]);
  });
});
