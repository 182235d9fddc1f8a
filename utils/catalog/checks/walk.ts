import { pointer } from './rule.ts';

/** Every object and string inside a value, with its JSON pointer, outermost first. */
export function* walk(
  value: unknown,
  at: readonly PropertyKey[] = [],
): Generator<[pointer: string, value: unknown, key: PropertyKey | undefined]> {
  yield [pointer(...at), value, at.at(-1)];
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* walk(inner, [...at, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* walk(inner, [...at, key]);
  }
}

/** Something that names its evidence. */
export interface WithEvidence {
  sources?: string[] | undefined;
  confidence?: string | undefined;
}

/** Every part of a service that names sources or a confidence, with its pointer. The list of sources itself is not one. */
export function* evidences(service: object): Generator<[pointer: string, part: WithEvidence]> {
  for (const [at, value] of walk(service)) {
    if (at === '' || at.startsWith('/sources') || typeof value !== 'object' || value === null) continue;
    if (('sources' in value && Array.isArray(value.sources)) || 'confidence' in value)
      yield [at, value as WithEvidence];
  }
}
