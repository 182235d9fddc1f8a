import { pointer, type Rule } from './rule.ts';

export const references: Rule = {
  id: 'references',
  description: 'A contradiction names controls that exist, and its sides differ.',
  *check(service) {
    const ids = new Set(service.controls.map(({ id }) => id));
    for (const [at, { controls, sides }] of service.contradictions.entries()) {
      for (const [index, id] of controls.entries()) {
        if (!ids.has(id))
          yield {
            pointer: pointer('contradictions', at, 'controls', index),
            message: `No control has the id "${id}".`,
            fix: `Use one of: ${[...ids].join(', ') || 'none; leave the list empty'}.`,
          };
      }
      if (new Set(sides.map(({ says }) => says)).size < sides.length)
        yield {
          pointer: pointer('contradictions', at, 'sides'),
          message: 'Two sides say the same.',
          fix: 'Merge their sources, or remove the contradiction.',
        };
    }
  },
};
