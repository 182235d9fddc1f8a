import type { IDBPCursorWithValue } from 'idb';

/** A store or an index, as `idb` wraps it. */
interface Source<T> {
  openCursor(
    range: IDBKeyRange | null,
    direction: 'prev',
  ): Promise<(Pick<IDBPCursorWithValue, 'continue'> & { value: T }) | null>;
}

interface BackwardReader<T> {
  getAllRecords?(options: {
    query: IDBKeyRange | null;
    count: number;
    direction: 'prev';
  }): Promise<Array<{ value: T }>>;
}

/**
 * The last values of a range, newest first, in one request (IndexedDB 3.0 `getAllRecords`, in every Chrome we support); in
 * a Firefox that is too old for it, one by one.
 */
export async function newestOf<T>(source: Source<T>, range: IDBKeyRange | null, limit: number): Promise<T[]> {
  const reader: BackwardReader<T> = source as BackwardReader<T>;
  if (reader.getAllRecords) {
    const records = await reader.getAllRecords({ query: range, count: limit, direction: 'prev' });
    return records.map(({ value }) => value);
  }
  const values: T[] = [];
  let cursor = await source.openCursor(range, 'prev');
  for (; cursor && values.length < limit; cursor = (await cursor.continue()) as typeof cursor)
    values.push(cursor.value);
  return values;
}
