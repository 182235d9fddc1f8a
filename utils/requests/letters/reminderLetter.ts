import { detailLines } from './detailLines.ts';
import type { Draft } from './draft.ts';
import { askedSentence, dueSentence, isOverdue, sentDay, wishSentence } from './pastRequest.ts';

/** A reminder: what was asked when, that no answer came, and a new day. No threat. */
export function reminderLetter(draft: Draft): string[] {
  if (isOverdue(draft) === false) draft.warnings.push({ code: 'not-yet-due' });
  return [
    draft.join(
      draft.say('reminder.intro', { service: draft.input.service.name, date: sentDay(draft) }),
      askedSentence(draft),
    ),
    draft.join(dueSentence(draft), draft.say('reminder.none')),
    [draft.say('details.intro'), ...detailLines(draft)].join('\n'),
    draft.join(wishSentence(draft) ?? draft.say('reminder.askPlain'), draft.say('reminder.standing')),
  ];
}
