import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { appendEvidence } from '../utils/ledger/appendEvidence.ts';
import {
  appendObservation,
  appendReading,
  appendRequest,
  appendRequestEvent,
  appendStatement,
  undo,
} from '../utils/ledger/appendRow.ts';
import { appendUploads } from '../utils/ledger/appendUploads.ts';
import { exportRecord } from '../utils/ledger/exportRecord.ts';
import { forget } from '../utils/ledger/forget.ts';
import {
  sampleObservation,
  sampleReading,
  sampleRequest,
  sampleStatement,
  sampleUpload,
} from '../utils/ledger/testing/samples.ts';
import { recordSchemaText } from './recordJsonSchema.ts';

const path = resolve(import.meta.dirname, '../docs/record.schema.json');

it('docs/record.schema.json is fresh: npm run record:schema', () => {
  expect(readFileSync(path, 'utf8')).toBe(recordSchemaText());
});

it('describes a downloaded record with a row of every kind, and refuses one with a row that does not fit', async () => {
  const requestId = await appendRequest(sampleRequest());
  await appendRequestEvent({ requestId, event: 'sent', on: '2026-11-25' });
  await undo(await appendStatement(sampleStatement()));
  await appendObservation(sampleObservation());
  await appendReading(sampleReading());
  await appendUploads([sampleUpload()]);
  await appendEvidence(new Blob(['x']), { requestId });
  await forget({ row: await appendStatement(sampleStatement()) });
  const record = JSON.parse(JSON.stringify(await exportRecord()));
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(path, 'utf8')));
  expect(schema.safeParse(record).error).toBeUndefined();
  expect(new Set(record.rows.map(({ kind }: { kind: string }) => kind)).size).toBe(6);
  expect([record.uploads, record.evidence, record.tombstones].map(({ length }) => length)).toEqual([1, 1, 1]);
  expect(schema.safeParse({ ...record, uploads: [{ ...record.uploads[0], size: 'big' }] }).success).toBe(false);
});
