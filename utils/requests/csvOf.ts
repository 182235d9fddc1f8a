export type CsvCell = string | number | boolean | null;

/** Put before a file meant for a spreadsheet, which otherwise takes UTF-8 for the local code page. */
export const UTF8_BOM = '\uFEFF';

/**
 * Text a spreadsheet would run as a formula: one of `= + - @` (also full-width), after any white space or invisible
 * character, or a leading tab or line break.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/**
 * A CSV table (RFC 4180): CRLF after each row, cells quoted where needed. Text that looks like a formula gets a leading
 * apostrophe; numbers are written as they are.
 */
export function csvOf(columns: readonly string[], rows: ReadonlyArray<readonly CsvCell[]>): string {
  return [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
