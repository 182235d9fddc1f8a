import { detailsBlock } from './detailLines.ts';
import type { Draft } from './draft.ts';
import {
  askedSentence,
  dueSentence,
  problemSentence,
  reasonSentence,
  sentSentence,
  wishSentence,
} from './pastRequest.ts';
import { periodText } from './timeLines.ts';

/** The complaint to the company itself: a letter of its own, with its own clock (United Kingdom, India). */
export function complaintLetter(draft: Draft): string[] {
  const { input } = draft;
  const right = input.regime.requests['complaint-to-controller'];
  if (!right || right.available === false) draft.warnings.push({ code: 'complaint-not-in-law' });
  const cite = draft.cite(right?.article);
  return [
    draft.join(sentSentence(draft, 'complaint.intro'), cite && draft.say('complaint.law', { cite })),
    draft.join(askedSentence(draft), dueSentence(draft), problemSentence(draft), reasonSentence(draft)),
    input.about.text ?? '',
    detailsBlock(draft),
    draft.join(draft.say('complaint.ask'), acknowledgement(draft), draft.say('answer.form')),
  ];
}

function acknowledgement(draft: Draft): string | null {
  const answer = draft.input.answerBy?.[0];
  const date = draft.day(answer?.by, 'answerBy');
  if (!answer?.period || !date) return wishSentence(draft);
  return draft.say('complaint.acknowledge', { period: periodText(draft, answer.period), date });
}
