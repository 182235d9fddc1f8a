import type { Rule } from './rule.ts';
import { walk } from './walk.ts';

const BAD: [RegExp, string, string][] = [
  [/TODO/, 'Still to be written.', 'Write it, or remove it.'],
  [/no UI label found/i, 'The absence of a label is not a label.', 'Set labels to null and describe it in name.'],
  [/<\/?[a-z][^>]*>/i, 'Markup.', 'Plain words only.'],
  [/\]\(https?:/, 'A link in the text.', 'List the page under "sources" and name its id.'],
  [/\bseed \d{3}\b/i, 'A seed document.', 'Cite the public address of the same page.'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  [/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/, 'An invisible character.', 'Remove it.'],
  [/^\s|\s$| {2}/, 'Blanks too many.', 'Remove them.'],
];

export const plainText: Rule = {
  id: 'plain-text',
  description: 'Texts are finished, plain and without markup.',
  *check(service) {
    for (const [at, value] of walk(service)) {
      if (typeof value !== 'string') continue;
      for (const [pattern, message, fix] of BAD) if (pattern.test(value)) yield { pointer: at, message, fix };
    }
  },
};
