import fc from 'fast-check';
import { expect } from 'vitest';
import { appendEvidence } from '../appendEvidence.ts';
import { appendObservation, appendRequest, appendStatement, undo } from '../appendRow.ts';
import { appendUploads } from '../appendUploads.ts';
import { checkRecord } from '../checkRecord.ts';
import { exportRecord } from '../exportRecord.ts';
import { forget } from '../forget.ts';
import { presentOfAll } from '../presentOf.ts';
import { allRows } from '../readRows.ts';
import { type Device, on } from './devices.ts';
import { sampleObservation, sampleRequest, sampleStatement, sampleUpload } from './samples.ts';

/** What a person may do to a ledger, for tests of whatever keeps several machines in step. */
export type Act =
  | { act: 'say'; service: string; state: 'protected' | 'exposed' }
  | { act: 'see'; service: string; state: 'protective' | 'exposed' }
  | { act: 'upload' | 'ask' | 'keep' | 'forget'; service: string }
  | { act: 'undo' | 'forget-row'; nth: number };

const service = fc.constantFrom('photoroom', 'chatgpt');
export const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    act: fc.constant('say' as const),
    service,
    state: fc.constantFrom('protected' as const, 'exposed' as const),
  }),
  fc.record({
    act: fc.constant('see' as const),
    service,
    state: fc.constantFrom('protective' as const, 'exposed' as const),
  }),
  fc.record({ act: fc.constantFrom('upload' as const, 'ask' as const, 'keep' as const, 'forget' as const), service }),
  fc.record({ act: fc.constantFrom('undo' as const, 'forget-row' as const), nth: fc.nat({ max: 20 }) }),
);

/** Does what a person would. */
export async function perform(step: Act): Promise<void> {
  if ('nth' in step) {
    const { rows } = await allRows();
    const row = rows[step.nth % Math.max(1, rows.length)];
    if (!row) return;
    if (step.act === 'undo') await undo(row.id);
    else await forget({ row: row.id });
  } else if (step.act === 'say') await appendStatement(sampleStatement({ serviceId: step.service, state: step.state }));
  else if (step.act === 'see')
    await appendObservation(sampleObservation({ serviceId: step.service, state: step.state }));
  else if (step.act === 'upload') await appendUploads([sampleUpload({ serviceId: step.service })]);
  else if (step.act === 'ask') await appendRequest(sampleRequest({ serviceId: step.service }));
  else if (step.act === 'keep') await appendEvidence(new Blob([step.service]), { serviceId: step.service });
  else await forget({ service: step.service });
}

export const acts = fc.array(act, { maxLength: 6 });
/** All that a person could see or carry away, and that nothing is wrong with it. */
export const stateOf = (device: Device) =>
  on(device, async () => {
    const { rows, uploads, evidence, tombstones } = await exportRecord();
    const present = [...(await presentOfAll())].sort(([a], [b]) => (a < b ? -1 : 1));
    expect((await checkRecord()).faults).toEqual([]);
    return { rows, uploads, evidence, tombstones, present };
  });
