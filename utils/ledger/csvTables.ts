import { type CsvCell, csvOf } from '../requests/csvOf.ts';
import { openLedger } from './openLedger.ts';
import { pages } from './pages.ts';
import { SIFT } from './readRows.ts';
import type { Row } from './rowSchemas.ts';

/** The columns of each table, as paths into a row. */
const COLUMNS = {
  statement: ['id', 'at', 'serviceId', 'controlId', 'state', 'on', 'note', 'regionNote'],
  observation: [
    'id',
    'at',
    'serviceId',
    'controlId',
    'state',
    'afterReload',
    'read.role',
    'read.name',
    'read.attribute',
    'read.address',
  ],
  undo: ['id', 'at', 'undoes', 'serviceId'],
  request: [
    'id',
    'at',
    'serviceId',
    'company.name',
    'company.address',
    'regime',
    'rights',
    'zone',
    'country',
    'region',
    'reference',
    'letter.lang',
    'letter.subject',
    'letter.body',
  ],
  'request-event': ['id', 'at', 'requestId', 'serviceId', 'event', 'on', 'outcome', 'gone', 'until', 'reason', 'note'],
  reading: ['id', 'at', 'serviceId', 'host', 'address', 'textSha256', 'card'],
  uploads: [
    'id',
    'at',
    'serviceId',
    'host',
    'how',
    'name',
    'nameSha256',
    'type',
    'size',
    'width',
    'height',
    'sha256',
    'carries',
    'removed',
    'choice',
  ],
  evidence: ['id', 'at', 'serviceId', 'requestId', 'rowId', 'name', 'type', 'size', 'sha256'],
} as const satisfies Record<Row['kind'] | 'uploads' | 'evidence', readonly string[]>;

export type CsvTable = keyof typeof COLUMNS;

/** Every table as CSV (RFC 4180), safe to open in a spreadsheet. Rows that cannot be read are left out; `exportRecord` has them. */
export async function csvTables(): Promise<Record<CsvTable, string>> {
  const ledger = await openLedger();
  const cells = Object.fromEntries(Object.keys(COLUMNS).map((table) => [table, []])) as unknown as Record<
    CsvTable,
    CsvCell[][]
  >;
  for (const store of ['rows', 'uploads', 'evidence'] as const)
    for await (const values of pages(ledger, store))
      for (const row of SIFT[store](values).rows) {
        const table: CsvTable = row.kind === 'upload' ? 'uploads' : row.kind;
        cells[table].push(COLUMNS[table].map((path) => cellAt(row, path)));
      }
  return Object.fromEntries(
    Object.entries(COLUMNS).map(([table, columns]) => [table, csvOf(columns, cells[table as CsvTable])]),
  ) as Record<CsvTable, string>;
}

function cellAt(row: object, path: string): CsvCell {
  const value = path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], row);
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'object' ? JSON.stringify(value) : (value as CsvCell);
}
