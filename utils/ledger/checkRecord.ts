import { sha256Hex } from '../images/sha256Hex.ts';
import { TABLES } from './backup/backupParts.ts';
import { dropOpenRequests } from './dropOpenRequests.ts';
import { foldPresent } from './foldPresent.ts';
import { type Counts, type Ledger, NO_COUNTS } from './layout.ts';
import { openLedger } from './openLedger.ts';
import { pages } from './pages.ts';
import { rowsOf, SIFT } from './readRows.ts';
import { remake, SUMMARY_VERSION } from './summaries.ts';
import { dropUploadSums } from './sums/dropUploadSums.ts';
import { write } from './write.ts';

/** What is wrong with the record. `id` is a row's id, a file's hash, a service's id or a counter's name. */
export interface Fault {
  kind: /** A row no longer fits its schema. */
    | 'row-damaged'
    /** A row that was forgotten is here. */
    | 'row-forgotten'
    | 'file-missing'
    | 'file-changed'
    /** A file no row names: left by a merge that was cut off. */
    | 'file-unneeded'
    /** Derived, so nothing is lost: `rebuildDerived` makes them again. */
    | 'count-wrong'
    | 'summary-wrong';
  id: string;
}

/** Checks every row against its schema and every evidence file against its hash. Repairs nothing. */
export async function checkRecord(): Promise<{ checked: { rows: number; files: number }; faults: Fault[] }> {
  const ledger = await openLedger();
  const faults: Fault[] = [];
  const counted: Counts = { ...NO_COUNTS };
  const forgotten = new Set(await ledger.getAllKeys('tombstones'));
  const hashes = new Map<string, string>();
  let rows = 0;
  for (const table of TABLES) {
    for await (const values of pages(ledger, table)) {
      rows += values.length;
      for (const id of SIFT[table](values).damaged) faults.push({ kind: 'row-damaged', id });
      for (const { id } of values) if (forgotten.has(id)) faults.push({ kind: 'row-forgotten', id });
      for (const { kind, id, sha256 } of values as Array<{ id: string; kind?: string; sha256?: string }>) {
        if (kind && Object.hasOwn(counted, kind)) counted[kind as keyof Counts]++;
        if (table === 'evidence' && typeof sha256 === 'string') hashes.set(sha256, id);
      }
    }
  }
  counted.tombstone = forgotten.size;
  const files = await checkFiles(ledger, hashes, counted, faults);
  await checkDerived(ledger, counted, faults);
  return { checked: { rows, files }, faults };
}

async function checkFiles(ledger: Ledger, hashes: Map<string, string>, counted: Counts, faults: Fault[]) {
  const stored = new Set(await ledger.getAllKeys('files'));
  for (const sha256 of hashes.keys()) if (!stored.has(sha256)) faults.push({ kind: 'file-missing', id: sha256 });
  for (const sha256 of stored) {
    const bytes = await ledger.get('files', sha256);
    if (!bytes) continue;
    counted.evidenceBytes += bytes.length;
    if ((await sha256Hex(bytes, crypto.subtle)) !== sha256) faults.push({ kind: 'file-changed', id: sha256 });
    else if (!hashes.has(sha256)) faults.push({ kind: 'file-unneeded', id: sha256 });
  }
  return stored.size;
}

async function checkDerived(ledger: Ledger, counted: Counts, faults: Fault[]): Promise<void> {
  const counts = { ...NO_COUNTS, ...((await ledger.get('meta', 'counts')) as Counts | undefined) };
  for (const kind of Object.keys(counted) as Array<keyof Counts>)
    if (counts[kind] !== counted[kind]) faults.push({ kind: 'count-wrong', id: kind });
  for (const { serviceId, made, controls } of await ledger.getAll('services')) {
    if (made !== SUMMARY_VERSION) continue;
    const present = Object.fromEntries(foldPresent((await rowsOf(serviceId)).rows));
    if (sorted(controls) !== sorted(present)) faults.push({ kind: 'summary-wrong', id: serviceId });
  }
}

/** JSON with keys in order, so that equal content is equal text. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Makes counters and summaries again from the rows. Touches no row and no file. */
export async function rebuildDerived(): Promise<void> {
  const stores = [...TABLES, 'files', 'tombstones', 'services', 'uploadSums', 'repeats'] as const;
  await write([...stores], async ({ transaction, counts }) => {
    Object.assign(counts, NO_COUNTS);
    const services = new Set<string>();
    for (const table of TABLES) {
      let cursor = await transaction.objectStore(table).openCursor();
      for (; cursor; cursor = await cursor.continue()) {
        const row: { kind?: string; serviceId?: unknown } = cursor.value;
        if (row.kind && Object.hasOwn(counts, row.kind)) counts[row.kind as keyof Counts]++;
        if (table !== 'evidence' && typeof row.serviceId === 'string') services.add(row.serviceId);
      }
    }
    counts.tombstone = await transaction.objectStore('tombstones').count();
    let file = await transaction.objectStore('files').openCursor();
    for (; file; file = await file.continue()) counts.evidenceBytes += file.value.length;
    await transaction.objectStore('services').clear();
    for (const serviceId of services) await remake(transaction, serviceId);
    await dropUploadSums(transaction);
    await dropOpenRequests(transaction);
  });
}
