import { formatService } from '../formatService.ts';
import type { Rule } from './rule.ts';

export const format: Rule = {
  id: 'format',
  description: 'Reading a file and writing it again gives the same bytes.',
  *check(service, file) {
    const formatted = formatService(service);
    if (file.text === formatted) return;
    const lines = formatted.split('\n');
    const line = file.text.split('\n').findIndex((text, index) => text !== lines[index]) + 1;
    yield {
      pointer: '',
      message: `Line ${line} is not as it would be written.`,
      fix: 'npm run catalog:check -- --write',
    };
  },
};
