import { readings } from '../../utils/ledger/readings.ts';
import { previousOf } from './previousOf.ts';
import type { PageReading } from './readPage.ts';
import { fromRow, type SavedReading } from './savedReading.ts';

/** The last saved reading of the same policy. A record that cannot be read must not keep anybody from reading a page. */
export async function lastReading({ address, card }: PageReading): Promise<SavedReading | undefined> {
  try {
    const saved = (await readings()).readings.flatMap((row) => fromRow(row) ?? []);
    return previousOf(saved, { host: new URL(address).hostname, address, lang: card.lang });
  } catch (error) {
    console.error('readings-not-read', error);
    return undefined;
  }
}
