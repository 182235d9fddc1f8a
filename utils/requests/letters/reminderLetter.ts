import { detailsBlock } from './detailLines.ts';
import type { Draft } from './draft.ts';
import { askedSentence, dueSentence, isOverdue, sentSentence, wishSentence } from './pastRequest.ts';

/** A reminder: what was asked when, that no answer came, and a new day. No threat. */
export function reminderLetter(draft: Draft): string[] {
  const early = isOverdue(draft) === false;
  if (early) draft.warnings.push({ code: 'not-yet-due' });
  // Before the day nothing is delayed: the day due stands in the letter already.
  const ask = wishSentence(draft) ?? (early ? null : draft.say('reminder.askPlain'));
  return [
    draft.join(sentSentence(draft, 'past.intro'), askedSentence(draft)),
    draft.join(dueSentence(draft), draft.say('reminder.none')),
    detailsBlock(draft),
    draft.join(ask, draft.say('reminder.standing')),
  ];
}
