import { newestFirst } from './foldPresent.ts';
import { openLedger } from './openLedger.ts';

/** "Download my record": everything in the ledger, as it is stored. `docs/ledger.md` describes the rows. */
export interface RecordExport {
  format: 'lenscap-record';
  version: 1;
  exportedAt: string;
  device: string | null;
  rows: unknown[];
}

/** Reads rows that are damaged too: what a person may need most is never left out. */
export async function exportRecord(): Promise<RecordExport> {
  const ledger = await openLedger();
  const rows = await ledger.getAll('rows');
  const device = await ledger.get('meta', 'device');
  return {
    format: 'lenscap-record',
    version: 1,
    exportedAt: new Date().toISOString(),
    device: typeof device === 'string' ? device : null,
    rows: rows.sort(newestFirst).reverse(),
  };
}
