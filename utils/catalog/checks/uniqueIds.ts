import { type Finding, pointer, type Rule } from './rule.ts';

function* doubles(name: string, list: readonly { id: string }[]): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id))
      yield { pointer: pointer(name, index, 'id'), message: `"${id}" occurs twice.`, fix: 'Give it an id of its own.' };
    seen.add(id);
  }
}

export const uniqueIds: Rule = {
  id: 'unique-ids',
  description: 'Controls, contradictions and sources have ids of their own.',
  *check(service) {
    yield* doubles('controls', service.controls);
    yield* doubles('contradictions', service.contradictions);
    yield* doubles('sources', service.sources);
  },
};
