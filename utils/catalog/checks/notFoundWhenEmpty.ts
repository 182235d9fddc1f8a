import type { Rule } from './rule.ts';

export const notFoundWhenEmpty: Rule = {
  id: 'no-control-found',
  description: 'A service without any control says what was searched.',
  *check(service) {
    if (service.controls.length === 0 && !service.notFound.some(({ what }) => /control/i.test(what)))
      yield {
        pointer: '/notFound',
        message: 'No control, and nothing says where one was looked for.',
        fix: 'Add { "what": "Any control.", "searched": "…" }.',
      };
  },
};
