import { v7 } from 'uuid';
import { openLedger } from './openLedger.ts';
import {
  type Observation,
  type RequestEventRow,
  type RequestRow,
  type Row,
  rowSchema,
  type Statement,
  type Undo,
} from './rowSchemas.ts';
import { tick } from './watchLedger.ts';

type New<T extends Row> = Omit<T, 'id' | 'device' | 'at'>;

/**
 * Writes one row in one transaction with strict durability, and resolves only when it is on disk. Throws, and writes
 * nothing, if the row does not fit its schema. Nothing but the database is awaited inside the transaction: any other
 * await would close it.
 */
async function appendRow(
  row: New<Statement> | New<Observation> | New<Undo> | New<RequestRow> | New<RequestEventRow>,
): Promise<string> {
  const ledger = await openLedger();
  const transaction = ledger.transaction(['rows', 'meta'], 'readwrite', { durability: 'strict' });
  try {
    const meta = transaction.objectStore('meta');
    const known = await meta.get('device');
    const device = typeof known === 'string' ? known : v7();
    if (known !== device) await meta.put(device, 'device');
    const whole = rowSchema.parse({ ...row, id: v7(), device, at: new Date().toISOString() });
    await transaction.objectStore('rows').add(whole);
    await transaction.done;
    tick();
    return whole.id;
  } catch (error) {
    // The transaction ends by itself after a failed request; after a failed check it must be told.
    try {
      transaction.abort();
    } catch {}
    await transaction.done.catch(() => undefined);
    throw error;
  }
}

/** What the person says a control's state is. Resolves with the row's id. */
export const appendStatement = (statement: Omit<New<Statement>, 'kind'>): Promise<string> =>
  appendRow({ kind: 'statement', ...statement });

/** What was read from the page. Resolves with the row's id. */
export const appendObservation = (observation: Omit<New<Observation>, 'kind'>): Promise<string> =>
  appendRow({ kind: 'observation', ...observation });

/** Takes a row back by writing another. */
export const undo = (row: Pick<Row, 'id' | 'serviceId'>): Promise<string> =>
  appendRow({ kind: 'undo', undoes: row.id, ...(row.serviceId && { serviceId: row.serviceId }) });

/** A new request. Resolves with its id, which its events name. */
export const appendRequest = (request: Omit<New<RequestRow>, 'kind'>): Promise<string> =>
  appendRow({ kind: 'request', ...request });

/** Something that happened to a request. */
export const appendRequestEvent = (event: Omit<New<RequestEventRow>, 'kind'>): Promise<string> =>
  appendRow({ kind: 'request-event', ...event });
