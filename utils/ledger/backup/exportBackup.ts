import type { Ledger } from '../layout.ts';
import { chain } from '../migrations/chain.ts';
import { openLedger } from '../openLedger.ts';
import { pages } from '../pages.ts';
import { SIFT } from '../readRows.ts';
import { type ZipEntry, zipOf } from '../zip/zipOf.ts';
import { BACKUP_VERSION, type BackupEnd, type BackupHead, PART_CHARACTERS, type Table } from './backupParts.ts';
import { encrypted } from './encrypted.ts';

export interface BackupOptions {
  /** With a passphrase the file is an age file (https://age-encryption.org/v1); `age -d` turns it into the zip. */
  passphrase?: string;
  /** Devices whose rows are left out; all tombstones are in it. */
  without?: ReadonlySet<string>;
}

/**
 * The whole ledger as one stream: a zip of JSON lines and evidence files. One part is in memory at a time. Rows written
 * while it runs may or may not be in it; what is forgotten while it runs is a tombstone at its end.
 */
export async function exportBackup(options: BackupOptions = {}): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const zip = zipOf(entries(await openLedger(), options.without ?? new Set()));
  return options.passphrase === undefined ? zip : encrypted(zip, options.passphrase);
}

async function* entries(ledger: Ledger, without: ReadonlySet<string>): AsyncGenerator<ZipEntry> {
  const own = await ledger.get('meta', 'device');
  const head: BackupHead = {
    format: 'lenscap-backup',
    version: BACKUP_VERSION,
    database: chain.version,
    createdAt: new Date().toISOString(),
    ...(typeof own === 'string' && { device: own }),
  };
  yield json('lenscap.json', head);
  const end: BackupEnd = { rows: 0, uploads: 0, evidence: 0, files: 0, tombstones: 0, damaged: 0 };
  const damaged: unknown[] = [];
  for (const table of ['rows', 'uploads'] as const) yield* rowParts(ledger, table, without, end, damaged);
  yield* evidenceParts(ledger, without, end, damaged);
  // Last, so that nothing forgotten meanwhile comes back.
  yield* lineParts('tombstones', pages(ledger, 'tombstones'), (rows) => {
    end.tombstones += rows.length;
    return rows;
  });
  end.damaged = damaged.length;
  for (const [i, value] of damaged.entries()) yield json(`damaged/${i + 1}.json`, value ?? null);
  yield json('end.json', end);
}

/** The rows that are whole, of all devices but these; the others are put aside. */
function pick<T extends Table>(table: T, values: unknown[], without: ReadonlySet<string>, damaged: unknown[]) {
  const wanted = values.filter((row) => !without.has(String((row as { device?: unknown } | null)?.device)));
  const { rows } = SIFT[table](wanted);
  if (rows.length < wanted.length) {
    const good = new Set(rows.map(({ id }) => id));
    damaged.push(...wanted.filter((row) => !good.has((row as { id: string }).id)));
  }
  return rows as ReturnType<(typeof SIFT)[T]>['rows'];
}

function rowParts(
  ledger: Ledger,
  table: 'rows' | 'uploads',
  without: ReadonlySet<string>,
  end: BackupEnd,
  damaged: unknown[],
): AsyncGenerator<ZipEntry> {
  return lineParts(table, pages(ledger, table), (values) => {
    const rows = pick(table, values, without, damaged);
    end[table] += rows.length;
    return rows;
  });
}

/** Each file before the row that names it, and once. */
async function* evidenceParts(
  ledger: Ledger,
  without: ReadonlySet<string>,
  end: BackupEnd,
  damaged: unknown[],
): AsyncGenerator<ZipEntry> {
  const written = new Set<string>();
  let part = 0;
  for await (const values of pages(ledger, 'evidence')) {
    const rows = pick('evidence', values, without, damaged);
    const whole = [];
    for (const row of rows) {
      if (!written.has(row.sha256)) {
        const bytes = await ledger.get('files', row.sha256);
        // Forgotten since, or lost: without its file the row proves nothing.
        if (!bytes) {
          if (await ledger.getKey('evidence', row.id)) damaged.push(row);
          continue;
        }
        written.add(row.sha256);
        yield { name: `files/${row.sha256}`, bytes, stored: true };
      }
      whole.push(row);
    }
    end.evidence += whole.length;
    if (whole.length)
      yield lines(
        `evidence/${++part}.jsonl`,
        whole.map((row) => JSON.stringify(row)),
      );
  }
  end.files = written.size;
}

async function* lineParts(
  folder: string,
  pagesOfRows: AsyncIterable<unknown[]>,
  choose: (values: unknown[]) => unknown[],
): AsyncGenerator<ZipEntry> {
  let part = 0;
  let held: string[] = [];
  let size = 0;
  for await (const values of pagesOfRows) {
    for (const row of choose(values)) {
      const line = JSON.stringify(row);
      held.push(line);
      size += line.length;
      if (size < PART_CHARACTERS) continue;
      yield lines(`${folder}/${++part}.jsonl`, held);
      held = [];
      size = 0;
    }
  }
  if (held.length) yield lines(`${folder}/${++part}.jsonl`, held);
}

const lines = (name: string, list: string[]): ZipEntry => ({
  name,
  bytes: new TextEncoder().encode(`${list.join('\n')}\n`),
});
const json = (name: string, value: unknown): ZipEntry => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify(value)),
});
