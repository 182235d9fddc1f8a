import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { appendEvidence } from './appendEvidence.ts';
import {
  appendObservation,
  appendReading,
  appendRequest,
  appendRequestEvent,
  appendStatement,
  undo,
} from './appendRow.ts';
import { appendUploads } from './appendUploads.ts';
import { openLedger } from './openLedger.ts';
import { reportOf } from './reportOf.ts';
import type { Row } from './rowSchemas.ts';
import { freshLedger } from './testing/devices.ts';
import { sampleObservation, sampleReading, sampleRequest, sampleStatement, sampleUpload } from './testing/samples.ts';

beforeEach(freshLedger);

async function fill() {
  await undo(await appendStatement(sampleStatement({ state: 'exposed' })));
  await appendObservation(sampleObservation());
  await appendReading(sampleReading());
  const requestId = await appendRequest(sampleRequest());
  await appendRequestEvent({ serviceId: 'photoroom', requestId, event: 'sent', on: '2026-11-01' });
  const { sha256 } = await appendEvidence(new Blob(['answer']), { requestId, serviceId: 'photoroom', name: 'a.eml' });
  await appendEvidence(new Blob(['screen']), { serviceId: 'photoroom', name: 'screen.png' });
  await appendUploads([sampleUpload(), sampleUpload({ serviceId: undefined, host: 'other.example' } as never)]);
  const { serviceId: _, ...company } = sampleRequest({ company: { name: 'Elsewhere' } });
  await appendRequest(company);
  return sha256;
}

it('a report of one service holds what was said, seen, asked, answered and handed over there, and nothing else', async () => {
  const sha256 = await fill();
  const { parts, damaged } = await reportOf('photoroom');
  expect(damaged).toEqual([]);
  expect(parts).toHaveLength(1);
  const [part] = parts;
  expect(part?.entries.map(({ kind, takenBack }) => [kind, takenBack])).toEqual([
    ['statement', true],
    ['observation', false],
  ]);
  expect(part?.requests[0]?.events.map(({ event }) => event)).toEqual(['sent']);
  expect(part?.requests[0]?.evidence.map((file) => file.sha256)).toEqual([sha256]);
  expect(part?.evidence.map(({ name }) => name)).toEqual(['screen.png']);
  expect(part?.readings).toHaveLength(1);
  expect(part?.uploads.map(({ uploads }) => uploads)).toEqual([1]);
});

it('a report of everything names other sites and companies too, and the rows it cannot read', async () => {
  await fill();
  const ledger = await openLedger();
  const row = (await ledger.getAll('rows')).find(({ kind }) => kind === 'observation') as Row;
  await ledger.put('rows', { ...row, state: 7 } as never);
  const { parts, damaged } = await reportOf();
  expect(new Set(parts.map(({ place }) => place))).toEqual(new Set(['photoroom', undefined, '//other.example']));
  expect(parts.find(({ place }) => place === undefined)?.requests[0]?.request.company.name).toBe('Elsewhere');
  expect(damaged).toEqual([row.id]);
});
