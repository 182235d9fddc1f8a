import type * as z from 'zod/mini';
import { sha256Hex } from '../../images/sha256Hex.ts';
import { type Evidence, evidenceSchema, MOST_EVIDENCE_BYTES } from '../evidenceSchema.ts';
import { LATEST_MET_ID, uuid } from '../fields.ts';
import { LedgerError } from '../ledgerError.ts';
import { chain } from '../migrations/chain.ts';
import { type Row, rowSchema } from '../rowSchemas.ts';
import { type Upload, uploadSchema } from '../uploadSchema.ts';
import { unzip } from '../zip/unzip.ts';
import {
  BACKUP_VERSION,
  type BackupEnd,
  type BackupHead,
  endSchema,
  headSchema,
  MOST_PART_BYTES,
  MOST_ROWS,
} from './backupParts.ts';
import { parseLine } from './parseLine.ts';

/** What a backup is made of, in the order in which it comes. Every row fits its schema, every file its hash. */
export type BackupPart =
  | { part: 'head'; head: BackupHead }
  | { part: 'rows'; rows: Row[] }
  | { part: 'uploads'; rows: Upload[] }
  | { part: 'file'; sha256: string; bytes: Uint8Array<ArrayBuffer> }
  | { part: 'evidence'; rows: Evidence[] }
  | { part: 'tombstones'; ids: string[] }
  | { part: 'end'; end: BackupEnd };

const NAME = /^(?:(rows|uploads|evidence|tombstones)\/\d+\.jsonl|files\/([0-9a-f]{64})|damaged\/\d+\.json)$/;

function mostBytes(name: string): number {
  if (name === 'lenscap.json' || name === 'end.json') return 64 << 10;
  const match = NAME.exec(name);
  if (!match) return 0;
  return match[2] ? MOST_EVIDENCE_BYTES : MOST_PART_BYTES;
}

/**
 * Reads a backup and believes nothing in it. Holds one part in memory.
 * @throws LedgerError `backup-not-recognised`, `backup-truncated`, `backup-damaged`, `backup-newer`, `backup-too-large`
 */
export async function* readBackup(zip: ReadableStream<Uint8Array>): AsyncGenerator<BackupPart> {
  const seen: BackupEnd = { rows: 0, uploads: 0, evidence: 0, files: 0, tombstones: 0, damaged: 0 };
  const files = new Set<string>();
  let state: 'start' | 'inside' | 'ended' = 'start';
  for await (const { name, bytes } of unzip(zip, mostBytes)) {
    const isHead = name === 'lenscap.json';
    if (state === 'ended' || isHead !== (state === 'start'))
      throw new LedgerError(state === 'start' ? 'backup-not-recognised' : 'backup-damaged', `out of place: ${name}`);
    state = name === 'end.json' ? 'ended' : 'inside';
    const [, table, sha256] = NAME.exec(name) ?? [];
    if (isHead) yield { part: 'head', head: headFrom(bytes) };
    else if (name === 'end.json') yield { part: 'end', end: endFrom(bytes, seen) };
    else if (sha256) {
      if ((await sha256Hex(bytes, crypto.subtle)) !== sha256)
        throw new LedgerError('backup-damaged', `hash of ${name}`);
      files.add(sha256);
      seen.files = files.size;
      yield { part: 'file', sha256, bytes };
    } else if (table === 'rows') yield { part: table, rows: rowsFrom(name, bytes, rowSchema, seen, table) };
    else if (table === 'uploads') yield { part: table, rows: rowsFrom(name, bytes, uploadSchema, seen, table) };
    else if (table === 'tombstones')
      yield { part: table, ids: rowsFrom(name, bytes, tombstoneSchema, seen, table).map(({ id }) => id) };
    else if (table === 'evidence') {
      const rows = rowsFrom(name, bytes, evidenceSchema, seen, table);
      const bare = rows.find((row) => !files.has(row.sha256));
      if (bare) throw new LedgerError('backup-damaged', `evidence without its file: ${bare.sha256}`);
      yield { part: table, rows };
    } else seen.damaged++;
  }
  if (state !== 'ended') throw new LedgerError('backup-truncated', 'no end.json');
}

const tombstoneSchema = {
  safeParse(value: unknown): { success: true; data: { id: string } } | { success: false } {
    const id = uuid.safeParse((value as { id?: unknown } | null)?.id);
    return id.success ? { success: true, data: { id: id.data } } : { success: false };
  },
};

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error?: z.core.$ZodError };
}

function rowsFrom<T extends { id: string }>(
  name: string,
  bytes: Uint8Array,
  schema: Schema<T>,
  seen: BackupEnd,
  count: 'rows' | 'uploads' | 'evidence' | 'tombstones',
): T[] {
  const rows: T[] = [];
  for (const line of textOf(name, bytes).split('\n')) {
    if (line === '') continue;
    const value = jsonFrom(name, line);
    const row = schema.safeParse(value);
    if (!row.success) throw new LedgerError('backup-damaged', `row in ${name}: ${String(row.error).slice(0, 300)}`);
    if (row.data.id > LATEST_MET_ID) throw new LedgerError('backup-damaged', `row of the year 2099 in ${name}`);
    rows.push(row.data);
    if (++seen[count] > MOST_ROWS) throw new LedgerError('backup-too-large', `over ${MOST_ROWS} ${count}`);
  }
  return rows;
}

function headFrom(bytes: Uint8Array): BackupHead {
  const value = jsonFrom('lenscap.json', textOf('lenscap.json', bytes));
  const head = headSchema.safeParse(value);
  if (!head.success) throw new LedgerError('backup-not-recognised', 'lenscap.json does not fit');
  if (head.data.version > BACKUP_VERSION || head.data.database > chain.version)
    throw new LedgerError('backup-newer', `version ${head.data.version}, database ${head.data.database}`);
  return head.data;
}

function endFrom(bytes: Uint8Array, seen: BackupEnd): BackupEnd {
  const end = endSchema.safeParse(jsonFrom('end.json', textOf('end.json', bytes)));
  const keys = Object.keys(seen) as Array<keyof BackupEnd>;
  if (!end.success || keys.some((key) => end.data[key] !== seen[key]))
    throw new LedgerError('backup-damaged', 'not as many rows as its end says');
  return end.data;
}

function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new LedgerError('backup-damaged', `${name} is not UTF-8`, cause);
  }
}

function jsonFrom(name: string, text: string): unknown {
  try {
    return parseLine(text);
  } catch (cause) {
    throw new LedgerError('backup-damaged', `${name} is not JSON`, cause);
  }
}
