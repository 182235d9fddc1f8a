import * as z from 'zod/mini';
import { dropOpenRequests } from './dropOpenRequests.ts';
import type { LedgerWrite, StoreName } from './layout.ts';
import { LedgerError } from './ledgerError.ts';
import {
  type Observation,
  type Reading,
  type RequestEventRow,
  type RequestRow,
  type Row,
  rowSchema,
  type Statement,
  type Undo,
} from './rowSchemas.ts';
import { addRowToSummary } from './summaries.ts';
import { type Stamp, type Writing, write } from './write.ts';

/** What a row changes: the rows, and what is derived from them. */
const STORES: StoreName[] = ['rows', 'uploads', 'services'];

/** Rows that may open a request or close one. */
const OF_REQUESTS: ReadonlySet<Row['kind']> = new Set(['request', 'request-event', 'undo']);

/** A row as its writer knows it; the ledger adds id, device and time. */
export type New<T> = Omit<T, keyof Stamp | 'kind'>;

/**
 * Writes one row, and resolves with its id only when it is on disk (one transaction, strict durability).
 * @throws LedgerError `row-invalid` if the row does not fit its schema: nothing is written then; `quota-full`
 */
function appendRow(make: (transaction: LedgerWrite) => Promise<object>): Promise<string> {
  return write(STORES, async (writing) => addRow(writing, await make(writing.transaction)));
}

/** Adds one row within a transaction, and brings what is derived from the rows up to date. */
async function addRow({ transaction, counts, stamp }: Writing, made: object): Promise<string> {
  const row = checked({ ...made, ...stamp() });
  await Promise.all([
    transaction.objectStore('rows').add(row),
    addRowToSummary(transaction, row),
    OF_REQUESTS.has(row.kind) && dropOpenRequests(transaction),
  ]);
  counts[row.kind]++;
  return row.id;
}

function checked(row: object): Row {
  const result = rowSchema.safeParse(row);
  if (!result.success) throw new LedgerError('row-invalid', z.prettifyError(result.error), result.error);
  return result.data;
}

const of = (kind: Row['kind'], row: object) => appendRow(async () => ({ ...row, kind }));

/** What the person says a control's state is. */
export const appendStatement = (statement: New<Statement>): Promise<string> => of('statement', statement);

/** So many readings are remembered as told; a page tells again within seconds or never. */
const MOST_TOLD = 50;

/**
 * What was read from the page.
 * @param mark of the telling, made by who read it: a reading that is told again, because the answer to the first was lost,
 * is not written again
 * @returns the row's id; undefined if it was written before
 */
export function appendObservation(observation: New<Observation>): Promise<string>;
export function appendObservation(observation: New<Observation>, mark?: string): Promise<string | undefined>;
export function appendObservation(observation: New<Observation>, mark?: string): Promise<string | undefined> {
  return write(STORES, async (writing) => {
    const meta = writing.transaction.objectStore('meta');
    const told = mark === undefined ? [] : (((await meta.get('told')) as string[] | undefined) ?? []);
    if (mark !== undefined) {
      if (told.includes(mark)) return undefined;
      await meta.put([...told, mark].slice(-MOST_TOLD), 'told');
    }
    return addRow(writing, { ...observation, kind: 'observation' });
  });
}

/** A new request. Its events name the id this resolves with. */
export const appendRequest = (request: New<RequestRow>): Promise<string> => of('request', request);

/**
 * A new request with the first thing that happened to it, in one transaction: both are kept or neither is.
 * @returns the request's id
 * @throws LedgerError as for one row
 */
export function appendRequestWith(
  request: New<RequestRow>,
  first: Omit<New<RequestEventRow>, 'requestId' | 'serviceId'>,
): Promise<string> {
  return write(STORES, async (writing) => {
    const requestId = await addRow(writing, { ...request, kind: 'request' });
    const { serviceId } = request;
    await addRow(writing, { ...first, requestId, ...(serviceId && { serviceId }), kind: 'request-event' });
    return requestId;
  });
}

/** Something that happened to a request. */
export const appendRequestEvent = (event: New<RequestEventRow>): Promise<string> => of('request-event', event);

/** What the policy reader found. */
export const appendReading = (reading: New<Reading>): Promise<string> => of('reading', reading);

/**
 * Takes a row back by writing another; taking back an undo brings the row back.
 * @param row the row or its id
 * @throws LedgerError `row-not-found`
 */
export function undo(row: string | { id: string }): Promise<string> {
  const undoes = typeof row === 'string' ? row : row.id;
  return appendRow(async (transaction) => {
    const target = await transaction.objectStore('rows').get(undoes);
    if (!target) throw new LedgerError('row-not-found', undoes);
    const undoRow: New<Undo> = { undoes, ...(target.serviceId && { serviceId: target.serviceId }) };
    return { ...undoRow, kind: 'undo' };
  });
}
