import { describe, expect, it } from 'vitest';
import { appendEvidence } from '../../utils/ledger/appendEvidence.ts';
import type { RequestRecord } from '../../utils/ledger/foldRequests.ts';
import type { RequestEventRow } from '../../utils/ledger/rowSchemas.ts';
import { requestEventSchema } from '../../utils/ledger/rowSchemas.ts';
import { eventProblem } from './eventProblem.ts';
import { requestStanding } from './requestStatus.ts';
import { isZoneKnown } from './tracked.ts';

const NOW = Temporal.Instant.from('2026-11-25T12:00:00Z');
const base = { id: '', device: '', at: '' };

const event = (kind: RequestEventRow['event'], on: string): RequestEventRow => ({
  ...base,
  kind: 'request-event',
  requestId: '',
  event: kind,
  on,
});

function record(change: Partial<RequestRecord['request']> = {}, ...events: RequestEventRow[]): RequestRecord {
  const request = {
    ...base,
    kind: 'request' as const,
    company: { name: 'Pictures Ltd' },
    regime: 'eu-gdpr',
    rights: ['erasure' as const],
    zone: 'Europe/Paris',
    country: 'FR',
    reference: 'LC-1',
    letter: { lang: 'en' as const, subject: '', body: '' },
    ...change,
  };
  return { request, events: [event('sent', '2026-10-01'), ...events] };
}

describe('bad input', () => {
  it('an impossible date is never stored, and one that came in from elsewhere is named and spoils nothing else', () => {
    const row = { ...event('answered', '2026-02-30'), id: '019a0000-0000-7000-8000-000000000001' };
    const whole = { ...row, requestId: row.id, device: row.id, at: '2026-11-25T12:00:00.000Z', on: '2026-02-28' };
    expect(requestEventSchema.safeParse(whole).success).toBe(true);
    expect(requestEventSchema.safeParse({ ...whole, on: '2026-02-30' }).success).toBe(false);
    expect(requestStanding(record({}, row), NOW)).toMatchObject({ error: { code: 'date-impossible' } });
  });

  it('an answer before the sending is refused before it is saved, and does not undo what was right', () => {
    const problem = eventProblem(record(), { event: 'answered', on: '2026-09-30' }, NOW);
    expect(problem).toMatchObject({ code: 'event-before-sending', params: { sent: '2026-10-01' } });
    expect(eventProblem(record(), { event: 'answered', on: '2026-10-01' }, NOW)).toBeUndefined();
  });

  it('a request that is spoilt already takes any event, so that it can be mended', () => {
    const spoilt = record({}, event('answered', '2026-09-30'));
    expect(requestStanding(spoilt, NOW)).toHaveProperty('error');
    expect(eventProblem(spoilt, { event: 'acknowledged', on: '2026-10-02' }, NOW)).toBeUndefined();
  });

  it('a time zone gone from the database gives way to the own zone, with every date still counted', () => {
    const gone = record({ zone: 'Atlantis/Capital' });
    expect(isZoneKnown(gone)).toBe(false);
    expect(isZoneKnown(record())).toBe(true);
    const standing = requestStanding(gone, NOW);
    expect(standing).toMatchObject({ next: { key: 'overdue-remind' } });
    expect('status' in standing && standing.status.dues).toMatchObject([{ kind: 'date', date: '2026-11-02' }]);
  });

  it('an attachment of 500 MB is refused before one byte of it is read', async () => {
    const file = { size: 500_000_000, arrayBuffer: () => expect.fail('it was read') } as unknown as Blob;
    await expect(appendEvidence(file, { name: 'film.mov' })).rejects.toMatchObject({ code: 'evidence-too-large' });
  });

  it('a law that left the catalogue is named, and the request stays', () => {
    const standing = requestStanding(record({ regime: 'xx-repealed' }), NOW);
    expect(standing).toMatchObject({ error: { code: 'regime-unknown', params: { regime: 'xx-repealed' } } });
  });

  it('a law that ended before the sending gives no date and says why; one that ended after it still counts', () => {
    const chile = { regime: 'cl-ley19628', zone: 'America/Santiago', country: 'CL' };
    const duesSent = (on: string) => {
      const { request } = record(chile);
      const standing = requestStanding(
        { request, events: [event('sent', on)] },
        Temporal.Instant.from('2027-02-01T12:00Z'),
      );
      return 'status' in standing ? standing.status.dues : standing;
    };
    expect(duesSent('2026-12-05')).toMatchObject([{ kind: 'none', reason: 'no-longer-in-force' }]);
    expect(duesSent('2026-11-20')).toMatchObject([{ kind: 'date' }]);
  });
});
