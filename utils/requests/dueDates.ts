import type { Due } from './due.ts';
import { dueDate } from './dueDate.ts';
import { parseRow, rowId } from './parseRow.ts';
import { RequestError } from './requestError.ts';

export type RowResult = { id: string; due: Due } | { id: string; error: RequestError };

/** All rows of a batch. A bad row becomes its own error; the others are counted all the same. */
export function dueDates(rows: readonly unknown[]): RowResult[] {
  return rows.map((row) => {
    const id = rowId(row);
    try {
      return { id, due: dueDate(parseRow(row)) };
    } catch (error) {
      if (error instanceof RequestError) return { id, error };
      throw error;
    }
  });
}
