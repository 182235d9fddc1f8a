import { expect, test } from 'vitest';
import type { RequestRecord } from '../../utils/ledger/foldRequests.ts';
import type { RequestEventRow } from '../../utils/ledger/rowSchemas.ts';
import { sampleRequest } from '../../utils/ledger/testing/samples.ts';
import { requestNeeds, waitingOf } from './requestNeeds.ts';

const NOW = Temporal.Instant.from('2026-11-26T12:00:00Z');
const STAMP = { device: 'd', at: '2026-01-01T00:00:00.000Z' };

const record = (id: string, ...events: [RequestEventRow['event'], string][]): RequestRecord => ({
  request: { ...sampleRequest(), ...STAMP, id, kind: 'request' },
  events: events.map(([event, on], n) => ({
    ...STAMP,
    kind: 'request-event',
    id: `${id}-${n}`,
    requestId: id,
    event,
    on,
  })),
});

test('what is overdue stands first, then what else is the person’s turn, then what waits; closed ones wait for nobody', () => {
  const { needs, others } = requestNeeds(
    [
      record('waiting', ['sent', '2026-11-20']),
      record('draft', ['draft', '2026-11-20']),
      record('overdue', ['sent', '2026-01-10']),
      record('closed', ['sent', '2026-01-10'], ['closed', '2026-02-10']),
    ],
    NOW,
  );
  const ids = (list: typeof needs) => list.map(({ record: { request } }) => request.id);
  expect(ids(needs)).toEqual(['overdue', 'draft']);
  expect(ids(others)).toEqual(['waiting', 'closed']);
  expect(waitingOf(others)).toBe(1);
});
