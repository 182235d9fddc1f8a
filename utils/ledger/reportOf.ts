import type { Evidence } from './evidenceSchema.ts';
import { newestFirst, undone } from './foldPresent.ts';
import { foldRequests, type RequestRecord } from './foldRequests.ts';
import type { HistoryEntry } from './historyOf.ts';
import type { UploadSum } from './layout.ts';
import { openLedger } from './openLedger.ts';
import type { Place } from './placeOf.ts';
import { allRows, rowsOf, siftEvidence } from './readRows.ts';
import type { Reading, Row } from './rowSchemas.ts';
import { uploadSums } from './sums/uploadSums.ts';

/** What the record holds about one service, site or company, oldest first. */
export interface ReportPart {
  /** A service, the host of a site (`//host`), or `undefined` for requests to companies outside the catalogue. */
  place: Place | undefined;
  /** Said and seen; what was taken back is in it, marked. */
  entries: HistoryEntry[];
  readings: Reading[];
  requests: Array<RequestRecord & { evidence: Evidence[] }>;
  /** Files that belong to no request. */
  evidence: Evidence[];
  uploads: UploadSum[];
}

export interface Report {
  parts: ReportPart[];
  /** Ids of rows that could not be read and are not in it. */
  damaged: string[];
}

/**
 * What the person told whom, when, and what came back: for one service, or for everything. Uploads come as their sums by
 * month; everything else row by row. Without bytes of files, but with their hashes.
 */
export async function reportOf(service?: string): Promise<Report> {
  const ledger = await openLedger();
  const [{ rows, damaged }, files, { sums }] = await Promise.all([
    service === undefined ? allRows() : rowsOf(service),
    ledger.getAll('evidence').then(siftEvidence),
    uploadSums(0),
  ]);
  const gone = undone(rows);
  const parts = new Map<string | undefined, ReportPart>();
  const partOf = (place: Place | undefined): ReportPart => {
    const part = parts.get(place) ?? { place, entries: [], readings: [], requests: [], evidence: [], uploads: [] };
    parts.set(place, part);
    return part;
  };

  for (const row of oldestFirst(rows)) {
    if (row.kind === 'statement' || row.kind === 'observation')
      partOf(row.serviceId).entries.push({ ...row, takenBack: gone.has(row.id) });
    else if (row.kind === 'reading' && !gone.has(row.id)) partOf(row.serviceId ?? `//${row.host}`).readings.push(row);
  }
  const requests = foldRequests(rows).reverse();
  for (const record of requests) {
    const evidence = files.rows.filter(({ requestId }) => requestId === record.request.id);
    partOf(record.request.serviceId).requests.push({ ...record, evidence });
  }
  const known = new Set(requests.map(({ request }) => request.id));
  for (const file of files.rows)
    if (!(file.requestId && known.has(file.requestId)) && (service === undefined || file.serviceId === service))
      partOf(file.serviceId).evidence.push(file);
  for (const sum of sums) if (service === undefined || sum.place === service) partOf(sum.place).uploads.push(sum);
  return { parts: [...parts.values()], damaged: [...damaged, ...files.damaged] };
}

const oldestFirst = (rows: readonly Row[]): Row[] => [...rows].sort(newestFirst).reverse();
