import { pointer, type Rule } from './rule.ts';

export const deletion: Rule = {
  id: 'deletion',
  description: 'Deletion controls say what a deletion does; no other control does.',
  *check(service) {
    for (const [at, { topic, deletion: facts }] of service.controls.entries()) {
      const wanted = topic === 'deletion-account' || topic === 'deletion-content';
      if (wanted && !facts)
        yield {
          pointer: pointer('controls', at),
          message: 'A deletion without "deletion".',
          fix: 'Add it, with null and "unknown" where nothing is known.',
        };
      if (!wanted && facts)
        yield {
          pointer: pointer('controls', at, 'deletion'),
          message: `A control about ${topic} deletes nothing.`,
          fix: 'Remove it, or correct the topic.',
        };
    }
  },
};
