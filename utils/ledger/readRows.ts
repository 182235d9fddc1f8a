import { type Evidence, evidenceSchema } from './evidenceSchema.ts';
import { openLedger } from './openLedger.ts';
import { type Row, rowSchema } from './rowSchemas.ts';
import { type Upload, uploadSchema } from './uploadSchema.ts';

/** Rows, and the ids of those that no longer fit their schema: reported, never dropped in silence, never in the way. */
export interface Sifted<T> {
  rows: T[];
  damaged: string[];
}
export type ReadRows = Sifted<Row>;

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

function sift<T>(schema: Schema<T>, values: readonly unknown[]): Sifted<T> {
  const result: Sifted<T> = { rows: [], damaged: [] };
  for (const value of values) {
    const row = schema.safeParse(value);
    if (row.success) result.rows.push(row.data);
    else result.damaged.push(String((value as { id?: unknown } | null)?.id));
  }
  return result;
}

export const siftRows = (values: readonly unknown[]): ReadRows => sift<Row>(rowSchema, values);
export const siftUploads = (values: readonly unknown[]): Sifted<Upload> => sift<Upload>(uploadSchema, values);
export const siftEvidence = (values: readonly unknown[]): Sifted<Evidence> => sift<Evidence>(evidenceSchema, values);

/** The check of each table. */
export const SIFT = { rows: siftRows, uploads: siftUploads, evidence: siftEvidence };

/** Every row about one service. */
export async function rowsOf(serviceId: string): Promise<ReadRows> {
  return siftRows(await (await openLedger()).getAllFromIndex('rows', 'service', serviceId));
}

/** Every row there is. Grows with the ledger: views read `presentOfAll`, `requests` or `uploads` instead. */
export async function allRows(): Promise<ReadRows> {
  return siftRows(await (await openLedger()).getAll('rows'));
}

/** The range of one kind in the rows' index `[kind, id]`; `before` leaves out that id and what is newer. */
export const kindRange = (kind: Row['kind'], before?: string): IDBKeyRange =>
  IDBKeyRange.bound([kind], [kind, before ?? '\uffff'], false, true);

/** Every row of some kinds. */
export async function rowsOfKinds(...kinds: Row['kind'][]): Promise<ReadRows> {
  const ledger = await openLedger();
  const found = await Promise.all(kinds.map((kind) => ledger.getAllFromIndex('rows', 'kind', kindRange(kind))));
  return siftRows(found.flat());
}

/** The ids of the services the ledger holds something about. */
export async function servicesWithRows(): Promise<string[]> {
  return (await openLedger()).getAllKeys('services');
}
