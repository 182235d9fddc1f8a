import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendObservation, appendStatement, undo } from '../../../utils/ledger/appendRow.ts';
import { appendUpload } from '../../../utils/ledger/appendUploads.ts';
import { rowsOf } from '../../../utils/ledger/readRows.ts';
import { freshLedger } from '../../../utils/ledger/testing/devices.ts';
import { sampleObservation, sampleStatement, sampleUpload } from '../../../utils/ledger/testing/samples.ts';
import { trainingThen } from './trainingThen.ts';

const FACTS = { training: { control: 'improve-model' } };
const then = async (id: string) => trainingThen(FACTS, (await rowsOf('photoroom')).rows, { id });

beforeEach(freshLedger);

describe('how training stood when a picture was handed over', () => {
  it('is what the record knew then, and not what came later', async () => {
    const first = await appendUpload(sampleUpload());
    await appendStatement(sampleStatement({ state: 'exposed' }));
    const second = await appendUpload(sampleUpload());
    const word = await appendStatement(sampleStatement({ state: 'protected' }));
    await appendObservation(sampleObservation({ state: 'protective' }));
    const third = await appendUpload(sampleUpload());
    await undo(word);
    const fourth = await appendUpload(sampleUpload());
    expect(await then(first)).toBe('nothing-known');
    expect(await then(second)).toMatchObject({ said: { state: 'exposed' } });
    expect(await then(second)).not.toHaveProperty('seen');
    expect(await then(third)).toMatchObject({ said: { state: 'protected' }, seen: { state: 'protective' } });
    expect(await then(fourth)).toMatchObject({ said: { state: 'exposed' } });
  });

  it('is about the training control and no other', async () => {
    await appendStatement(sampleStatement({ controlId: 'another' }));
    const id = await appendUpload(sampleUpload());
    expect(await then(id)).toBe('nothing-known');
    expect(trainingThen({ training: { control: null } }, [], { id })).toBe('no-control');
  });
});
