import { pointer, type Rule } from './rule.ts';

export const labelsUnique: Rule = {
  id: 'labels',
  description: 'No label stands twice in one language; no language list is empty.',
  *check(service) {
    for (const [at, { labels }] of service.controls.entries()) {
      if (labels && Object.keys(labels).length === 0)
        yield { pointer: pointer('controls', at, 'labels'), message: 'No label in it.', fix: 'Set labels to null.' };
      for (const [lang, words] of Object.entries(labels ?? {})) {
        if (new Set(words).size < words.length)
          yield { pointer: pointer('controls', at, 'labels', lang), message: 'A label twice.', fix: 'Keep it once.' };
      }
    }
  },
};
