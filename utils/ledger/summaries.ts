import { addToPresent, foldPresent, type Present } from './foldPresent.ts';
import type { LedgerRead, LedgerWrite, ServiceSummary } from './layout.ts';
import { newestOf } from './newestOf.ts';
import { siftRows } from './readRows.ts';
import type { Row } from './rowSchemas.ts';
import type { Upload } from './uploadSchema.ts';

/** Raised whenever `foldPresent` or the summary changes meaning: summaries made by older code are then made again. */
export const SUMMARY_VERSION = 2;

export const emptySummary = (serviceId: string): ServiceSummary => ({
  serviceId,
  made: SUMMARY_VERSION,
  controls: {},
  uploads: 0,
});

/** The summary of one service made from its rows. */
export function summarise(
  serviceId: string,
  rows: readonly Row[],
  uploads: number,
  lastUpload?: string,
): ServiceSummary {
  const said = rows.filter(({ kind }) => kind === 'statement').map(({ at }) => at);
  const lastSaid = said.sort().at(-1);
  return {
    ...emptySummary(serviceId),
    controls: Object.fromEntries(foldPresent(rows)),
    ...(lastSaid && { lastSaid }),
    uploads,
    ...(lastUpload && { lastUpload }),
  };
}

/** The present a summary holds. */
export const presentIn = (summary: ServiceSummary | undefined): Present =>
  new Map(Object.entries(summary?.controls ?? {}));

/** The range of one service in the uploads' index `[serviceId, id]`; `before` leaves out that id and what is newer. */
export const uploadsRange = (serviceId: string, before?: string): IDBKeyRange =>
  IDBKeyRange.bound([serviceId], [serviceId, before ?? '\uffff'], false, true);

/** Makes one service's summary from its rows, within a transaction over rows and uploads. */
export async function makeSummary(transaction: LedgerRead, serviceId: string): Promise<ServiceSummary> {
  const uploads = transaction.objectStore('uploads').index('service');
  const range = uploadsRange(serviceId);
  const [values, count, newest] = await Promise.all([
    transaction.objectStore('rows').index('service').getAll(serviceId),
    uploads.count(range),
    newestOf<Upload>(uploads, range, 1),
  ]);
  return summarise(serviceId, siftRows(values).rows, count, newest[0]?.at);
}

/** Makes it and keeps it, within a transaction over rows, uploads and services. */
export async function remake(transaction: LedgerWrite, serviceId: string): Promise<void> {
  const summary = await makeSummary(transaction as LedgerRead, serviceId);
  await transaction.objectStore('services').put(summary);
}

/** Marks summaries as out of date; the next reader makes them again. */
export async function outdate(transaction: LedgerWrite, serviceIds: Iterable<string>): Promise<void> {
  const services = transaction.objectStore('services');
  await Promise.all([...serviceIds].map(async (serviceId) => services.put({ ...emptySummary(serviceId), made: 0 })));
}

/** Brings the summary up to date with a row this device has just written, in the same transaction. */
export async function addRowToSummary(transaction: LedgerWrite, row: Row): Promise<void> {
  const { serviceId } = row;
  if (serviceId === undefined) return;
  const services = transaction.objectStore('services');
  const summary = (await services.get(serviceId)) ?? emptySummary(serviceId);
  if (summary.made !== SUMMARY_VERSION) return;
  if (row.kind === 'undo') {
    await remake(transaction, serviceId);
    return;
  }
  if (row.kind === 'statement' || row.kind === 'observation') {
    const present = presentIn(summary);
    addToPresent(present, row);
    summary.controls = Object.fromEntries(present);
  }
  if (row.kind === 'statement' && !(summary.lastSaid && summary.lastSaid > row.at)) summary.lastSaid = row.at;
  await services.put(summary);
}

/** The same for uploads. */
export async function addUploadsToSummaries(transaction: LedgerWrite, uploads: readonly Upload[]): Promise<void> {
  const services = transaction.objectStore('services');
  for (const [serviceId, own] of Map.groupBy(uploads, (upload) => upload.serviceId)) {
    if (serviceId === undefined) continue;
    const summary = (await services.get(serviceId)) ?? emptySummary(serviceId);
    if (summary.made !== SUMMARY_VERSION) continue;
    summary.uploads += own.length;
    const newest = own.at(-1)?.at;
    if (newest) summary.lastUpload = newest;
    await services.put(summary);
  }
}
