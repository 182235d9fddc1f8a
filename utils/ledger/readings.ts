import { newestFirst, undone } from './foldPresent.ts';
import { rowsOfKinds } from './readRows.ts';
import type { Reading } from './rowSchemas.ts';

/** Every saved reading of a policy, newest first, without those taken back. */
export async function readings(): Promise<{ readings: Reading[]; damaged: string[] }> {
  const { rows, damaged } = await rowsOfKinds('reading', 'undo');
  const gone = undone(rows);
  const found = rows.filter((row): row is Reading => row.kind === 'reading' && !gone.has(row.id));
  return { readings: found.sort(newestFirst), damaged };
}
