import MiniSearch from 'minisearch';
import type { ServiceRow } from '../../utils/catalog/toRow.ts';

/** Finds services by name, former name, host or operator, with typos and half-typed words. An empty query finds all. */
export function serviceSearch(rows: readonly ServiceRow[]): (query: string) => ServiceRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const index = new MiniSearch<ServiceRow>({
    fields: ['name', 'formerNames', 'hosts', 'operator'],
    extractField: (row, field) => {
      const value = row[field as keyof ServiceRow];
      return Array.isArray(value) ? value.join(' ') : String(value ?? '');
    },
    searchOptions: { prefix: true, fuzzy: 0.25, combineWith: 'AND', boost: { name: 4, formerNames: 2, hosts: 2 } },
  });
  index.addAll(rows);
  return (query) => (query.trim() ? index.search(query).flatMap(({ id }) => byId.get(id) ?? []) : [...rows]);
}
