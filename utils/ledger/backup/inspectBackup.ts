import { sha256Hex } from '../../images/sha256Hex.ts';
import type { Ledger } from '../layout.ts';
import { openLedger } from '../openLedger.ts';
import { pages } from '../pages.ts';
import { SIFT } from '../readRows.ts';
import { type BackupHead, TABLES, type Table } from './backupParts.ts';
import { type OpenBackup, openBackup } from './openBackup.ts';

/** What a merge does to one table. */
export interface TablePlan {
  /** New here. */
  adds: number;
  /** Already here. */
  known: number;
  /** Here but damaged, and whole in the backup: put right by the merge. */
  mends: number;
  /** Not taken in, because it was forgotten here or on the device the backup comes from. */
  forgotten: number;
  /** Here now, and forgotten on the device the backup comes from: gone after the merge. */
  erases: number;
}

export interface MergePlan {
  head: BackupHead;
  isEncrypted: boolean;
  tables: Record<Table, TablePlan>;
  /** Evidence files that are not here, or are not here as their hash says. */
  files: number;
  /** Rows that could not be read when the backup was made; they stay in the file and are not merged. */
  damaged: number;
}

/**
 * The dry run: reads the whole file, checks every row and every file in it, and says what a merge would do. Changes
 * nothing.
 * @throws LedgerError as `openBackup` and `readBackup`
 */
export async function inspectBackup(file: Blob, passphrase?: string): Promise<MergePlan> {
  return planOf(await openBackup(file, passphrase)).then(({ plan }) => plan);
}

/**
 * The plan, and what a merge needs to carry it out: the tombstones that are new here, and the hashes of the evidence files
 * that rows of the backup will name once the forgotten ones are gone.
 */
export async function planOf(
  backup: OpenBackup,
): Promise<{ plan: MergePlan; tombstones: Set<string>; namedFiles: Set<string> }> {
  const ledger = await openLedger();
  let head: BackupHead | undefined;
  let damaged = 0;
  const ids: Record<Table, string[]> = { rows: [], uploads: [], evidence: [] };
  const tombstones = new Set<string>();
  const hashOf = new Map<string, string>();
  for await (const part of backup.parts()) {
    if (part.part === 'head') head = part.head;
    else if (part.part === 'end') damaged = part.end.damaged;
    else if (part.part === 'tombstones') for (const id of part.ids) tombstones.add(id);
    else if (part.part !== 'file') for (const { id } of part.rows) ids[part.part].push(id);
    if (part.part === 'evidence') for (const { id, sha256 } of part.rows) hashOf.set(id, sha256);
  }
  const forgottenHere = new Set(await ledger.getAllKeys('tombstones'));
  const tables = {} as Record<Table, TablePlan>;
  for (const table of TABLES) tables[table] = await tablePlan(ledger, table, ids[table], tombstones, forgottenHere);
  const namedFiles = new Set(
    [...hashOf].filter(([id]) => !tombstones.has(id) && !forgottenHere.has(id)).map(([, sha256]) => sha256),
  );
  const files = (await missingFiles(ledger, namedFiles)).size;
  return {
    plan: { head: head as BackupHead, isEncrypted: backup.isEncrypted, tables, files, damaged },
    tombstones: tombstones.difference(forgottenHere),
    namedFiles,
  };
}

/** Those evidence files that are not here, or are not here as their hash says. */
export async function missingFiles(ledger: Ledger, hashes: ReadonlySet<string>): Promise<Set<string>> {
  const missing = new Set<string>();
  for (const sha256 of hashes) {
    const bytes = await ledger.get('files', sha256);
    if (!bytes || (await sha256Hex(bytes, crypto.subtle)) !== sha256) missing.add(sha256);
  }
  return missing;
}

async function tablePlan(
  ledger: Ledger,
  table: Table,
  ids: readonly string[],
  theirs: ReadonlySet<string>,
  ours: ReadonlySet<string>,
): Promise<TablePlan> {
  const here = new Set<string>();
  const damaged = new Set<string>();
  for await (const values of pages(ledger, table)) {
    for (const { id } of values) here.add(id);
    for (const id of SIFT[table](values).damaged) damaged.add(id);
  }
  const plan: TablePlan = { adds: 0, known: 0, mends: 0, forgotten: 0, erases: 0 };
  for (const id of new Set(ids)) {
    if (theirs.has(id) || ours.has(id)) plan.forgotten++;
    else if (damaged.has(id)) plan.mends++;
    else if (here.has(id)) plan.known++;
    else plan.adds++;
  }
  for (const id of theirs) if (here.has(id)) plan.erases++;
  return plan;
}
