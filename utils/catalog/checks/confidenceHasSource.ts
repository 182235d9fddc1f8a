import type { Rule } from './rule.ts';
import { evidences } from './walk.ts';

export const confidenceHasSource: Rule = {
  id: 'confidence-has-source',
  description: 'A confidence is that of one of the sources named with it; sources and confidence come together.',
  *check(service) {
    const publisherOf = new Map(service.sources.map(({ id, publisher }) => [id, publisher as string]));
    for (const [at, { sources, confidence }] of evidences(service)) {
      if (!sources || !confidence) {
        yield {
          pointer: at,
          message: sources ? 'Sources without a confidence.' : 'A confidence without sources.',
          fix: 'Give both, or neither where the evidence of the control counts.',
        };
        continue;
      }
      const publishers = sources.map((id) => publisherOf.get(id)).filter((name) => name !== undefined);
      if (publishers.length > 0 && !publishers.includes(confidence))
        yield {
          pointer: `${at}/confidence`,
          message: `"${confidence}", but the sources are: ${[...new Set(publishers)].join(', ')}.`,
          fix: `Set it to the strongest of them that really says this: ${publishers[0]}?`,
        };
    }
  },
};
