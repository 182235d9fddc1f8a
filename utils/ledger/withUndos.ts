import type { Ledger } from './layout.ts';

/** These ids and those of the undos that point at them, and at those undos. */
export async function withUndos(ledger: Ledger, ids: readonly string[]): Promise<string[]> {
  const all = new Set(ids);
  for (let next = [...ids]; next.length > 0; ) {
    const found = await Promise.all(next.map((id) => ledger.getAllKeysFromIndex('rows', 'undoes', id)));
    next = found.flat().filter((id) => !all.has(id));
    for (const id of next) all.add(id);
  }
  return [...all];
}
