import { findAndKeep } from '../findAndKeep.ts';
import type { Repeat, UploadSum } from '../layout.ts';
import { newestOf } from '../newestOf.ts';
import { openLedger } from '../openLedger.ts';
import { SUMS_VERSION } from './addUpload.ts';
import { keepUploadSums, makeUploadSums } from './makeUploadSums.ts';

/** What all uploads add up to. */
export interface UploadSums {
  sums: UploadSum[];
  /** Pictures that several places got: the newest of them, and how many there are. */
  repeats: Repeat[];
  allRepeats: number;
}

/**
 * The sums of all uploads by place and month. Reads as many records as there are places and months, whatever the number
 * of uploads; only after a merge or an erasure they are made again from the rows, once.
 * @param most how many repeats to read
 */
export async function uploadSums(most: number): Promise<UploadSums> {
  const ledger = await openLedger();
  if ((await ledger.get('meta', 'uploadSumsMade')) !== SUMS_VERSION) {
    const made = await findAndKeep(['uploads', 'uploadSums', 'repeats'], makeUploadSums, keepUploadSums);
    return { sums: made.sums, repeats: made.repeats.slice(0, most), allRepeats: made.repeats.length };
  }
  const reading = ledger.transaction(['uploadSums', 'repeats']);
  const repeats = reading.objectStore('repeats');
  const [sums, newest, allRepeats] = await Promise.all([
    reading.objectStore('uploadSums').getAll(),
    newestOf<Repeat>(repeats.index('last'), null, most),
    repeats.count(),
  ]);
  return { sums, repeats: newest, allRepeats };
}
