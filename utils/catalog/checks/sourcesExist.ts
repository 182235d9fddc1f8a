import { pointer, type Rule } from './rule.ts';
import { evidences } from './walk.ts';

export const sourcesExist: Rule = {
  id: 'sources-exist',
  description: 'Every source that is named is listed, and every listed source is named somewhere.',
  *check(service) {
    const listed = new Set(service.sources.map(({ id }) => id));
    const named = new Set<string>();
    for (const [at, { sources = [] }] of evidences(service)) {
      for (const [index, id] of sources.entries()) {
        named.add(id);
        if (!listed.has(id))
          yield {
            pointer: `${at}/sources/${index}`,
            message: `No source has the id "${id}".`,
            fix: 'Add it to "sources" at the end of the file, or correct the id.',
          };
      }
    }
    for (const [index, { id }] of service.sources.entries()) {
      if (!named.has(id))
        yield {
          pointer: pointer('sources', index),
          message: `No fact names the source "${id}".`,
          fix: 'Name it where it is the evidence, or remove it.',
        };
    }
  },
};
