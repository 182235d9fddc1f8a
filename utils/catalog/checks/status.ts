import type { Rule } from './rule.ts';

export const status: Rule = {
  id: 'status',
  description: 'A service that ended or was renamed says how that is known, and what it was called.',
  *check(service) {
    const { state, text, sources } = service.status;
    if (state === 'active') return;
    if (!text || !sources)
      yield {
        pointer: '/status',
        message: `"${state}" without a text and its sources.`,
        fix: 'Say what happened, and name the sources and the confidence.',
      };
    if (state === 'renamed' && service.formerNames.length === 0)
      yield {
        pointer: '/formerNames',
        message: 'Renamed from what?',
        fix: 'Add the former name and until when it was used.',
      };
  },
};
