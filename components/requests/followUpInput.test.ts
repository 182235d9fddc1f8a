import { expect, it, vi } from 'vitest';
import type { RequestRecord } from '../../utils/ledger/foldRequests.ts';
import type { RequestEventRow } from '../../utils/ledger/rowSchemas.ts';
import { sampleRequest } from '../../utils/ledger/testing/samples.ts';
import { papersOf } from './papersOf.ts';

vi.mock('#i18n', () => ({ i18n: { t: () => 'en' } }));
const { followUpInput } = await import('./followUpInput.ts');

const base = { id: '', device: '', at: '' };
const event = (kind: RequestEventRow['event'], on: string, outcome?: RequestEventRow['outcome']): RequestEventRow => ({
  ...base,
  kind: 'request-event',
  requestId: '',
  event: kind,
  on,
  ...(outcome && { outcome }),
});

/** Sent, partly done, refused; the partly was found in the mail and written down last. */
const record: RequestRecord = {
  request: { ...base, kind: 'request', ...sampleRequest() },
  events: [
    event('sent', '2026-05-01'),
    event('answered', '2026-05-20', 'refused'),
    event('answered', '2026-05-10', 'partly'),
  ],
};

it('regression: a letter names the last answer by its day, not the one that was written down last', () => {
  const input = followUpInput(record, 'authority-complaint', 'en', undefined, []);
  expect([input.problem, input.companyWroteOn]).toEqual(['refused', '2026-05-20']);
});

it('regression: a complaint lists what happened by its days', () => {
  expect(papersOf(record, []).map(({ at }) => at)).toEqual(['2026-05-01', '2026-05-10', '2026-05-20']);
});
