import { openLedger } from './openLedger.ts';
import { type Row, rowSchema } from './rowSchemas.ts';

/** Rows, and the ids of those that no longer fit their schema: reported, never dropped in silence, never in the way. */
export interface ReadRows {
  rows: Row[];
  damaged: string[];
}

function sift(values: unknown[]): ReadRows {
  const result: ReadRows = { rows: [], damaged: [] };
  for (const value of values) {
    const row = rowSchema.safeParse(value);
    if (row.success) result.rows.push(row.data);
    else result.damaged.push(String((value as { id?: unknown } | null)?.id));
  }
  return result;
}

/** Every row about one service. */
export async function rowsOf(serviceId: string): Promise<ReadRows> {
  return sift(await (await openLedger()).getAllFromIndex('rows', 'service', serviceId));
}

/** Every row there is. */
export async function allRows(): Promise<ReadRows> {
  return sift(await (await openLedger()).getAll('rows'));
}

/** Every row of some kinds. */
export async function rowsOfKinds(...kinds: Row['kind'][]): Promise<ReadRows> {
  const ledger = await openLedger();
  const found = await Promise.all(kinds.map((kind) => ledger.getAllFromIndex('rows', 'kind', kind)));
  return sift(found.flat());
}

/** The ids of the services with at least one row. Reads keys only, so it stays cheap for a large ledger. */
export async function servicesWithRows(): Promise<string[]> {
  const ids: string[] = [];
  const ledger = await openLedger();
  let cursor = await ledger.transaction('rows').store.index('service').openKeyCursor(null, 'nextunique');
  while (cursor) {
    ids.push(cursor.key);
    cursor = await cursor.continue();
  }
  return ids;
}
