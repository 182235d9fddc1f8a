import type { Fact } from '../../utils/images/carried.ts';

/** What a file says, and the names of the fields that say it, as their standard has them. */
export interface Said {
  value: string;
  fields?: string;
}

/** A camera writes the same value into several fields; it is said once, in the order of the file. */
export function saidOnce(facts: readonly Pick<Fact, 'label' | 'value'>[]): Said[] {
  const fieldsOf = new Map<string, Set<string>>();
  for (const { label, value } of facts) fieldsOf.set(value, (fieldsOf.get(value) ?? new Set()).add(label));
  return [...fieldsOf].map(([value, fields]) => ({ value, fields: [...fields].join(', ') }));
}
