import type { Repeat, UploadSum } from '../layout.ts';
import { newestOf } from '../newestOf.ts';
import { openLedger } from '../openLedger.ts';
import { write } from '../write.ts';
import { SUMS_VERSION } from './addUpload.ts';
import { makeUploadSums } from './makeUploadSums.ts';

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
  if ((await ledger.get('meta', 'uploadSumsMade')) !== SUMS_VERSION)
    await write(['uploads', 'uploadSums', 'repeats'], ({ transaction }) => makeUploadSums(transaction), 'step');
  const reading = ledger.transaction(['uploadSums', 'repeats']);
  const repeats = reading.objectStore('repeats');
  const [sums, newest, allRepeats] = await Promise.all([
    reading.objectStore('uploadSums').getAll(),
    newestOf<Repeat>(repeats.index('last'), null, most),
    repeats.count(),
  ]);
  return { sums, repeats: newest, allRepeats };
}
