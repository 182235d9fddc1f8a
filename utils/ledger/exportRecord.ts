import { type IDBPDatabase, openDB } from 'idb';
import { LEDGER_NAME } from './layout.ts';
import { openLedger } from './openLedger.ts';

/** "Download my record": everything in the ledger, as it is stored. `docs/ledger.md` describes the rows. */
export interface RecordExport {
  format: 'lenscap-record';
  version: 2;
  exportedAt: string;
  /** The version of the database it was read from. */
  database: number;
  device: string | null;
  rows: unknown[];
  uploads: unknown[];
  /** What the files are; their bytes are in a backup. */
  evidence: unknown[];
  tombstones: unknown[];
}

/**
 * Reads rows that are damaged too: what a person may need most is never left out. Works as well where the database could
 * not be brought up to date: it is then read in its old version.
 */
export async function exportRecord(): Promise<RecordExport> {
  // Without a version the browser opens whatever is there and upgrades nothing.
  const old = await openLedger().then(
    () => undefined,
    () => openDB(LEDGER_NAME),
  );
  const database = (old ?? (await openLedger())) as IDBPDatabase<unknown>;
  const all = async (store: 'rows' | 'uploads' | 'evidence' | 'tombstones'): Promise<unknown[]> =>
    database.objectStoreNames.contains(store) ? database.getAll(store) : [];
  try {
    const device = database.objectStoreNames.contains('meta') ? await database.get('meta', 'device') : null;
    return {
      format: 'lenscap-record',
      version: 2,
      exportedAt: new Date().toISOString(),
      database: database.version,
      device: typeof device === 'string' ? device : null,
      rows: await all('rows'),
      uploads: await all('uploads'),
      evidence: await all('evidence'),
      tombstones: await all('tombstones'),
    };
  } finally {
    old?.close();
  }
}
