import type { Ledger, StoreName } from './layout.ts';

const PAGE = 2000;

/** All values of a store in the order of their ids, a page in memory at a time and a transaction for each page. */
export async function* pages(
  ledger: Ledger,
  store: Extract<StoreName, 'rows' | 'uploads' | 'evidence' | 'tombstones'>,
): AsyncGenerator<Array<{ id: string }>> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const values: Array<{ id: string }> = await ledger.getAll(store, range, PAGE);
    const last = values.at(-1);
    if (!last) return;
    yield values;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}
