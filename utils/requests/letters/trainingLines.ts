import type { Draft } from './draft.ts';

const ITEMS = ['stored', 'prompts', 'safety', 'sets', 'derived', 'models', 'vendors'] as const;

/** The seven places a picture can be, asked about one by one, because companies answer one by one. */
export function trainingItems(draft: Draft): string[] {
  if (!draft.input.training?.items) return [];
  return [
    draft.say('training.intro'),
    ...ITEMS.map((item, i) => `${'abcdefg'[i]}) ${draft.say(`training.item.${item}`)}`),
  ];
}

/** What happens to trained models, and since when the control has been off. A question, never a demand to retrain. */
export function trainingSentences(draft: Draft): string {
  const { training } = draft.input;
  const off = draft.day(training?.offSince, 'offSince');
  return draft.join(training?.models && draft.say('training.models'), off && draft.say('training.off', { date: off }));
}
