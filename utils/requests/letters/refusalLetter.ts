import { detailsBlock } from './detailLines.ts';
import type { Draft } from './draft.ts';
import { askedSentence, problemSentence, reasonSentence, sentSentence, wishSentence } from './pastRequest.ts';

const QUESTIONS = ['exception', 'weighing', 'done', 'until'] as const;

/** The law's own appeal to the company, where it has one (several US States). */
export function appealCite(draft: Draft): string {
  const right = draft.input.regime.requests.appeal;
  return right && right.available !== false ? draft.cite(right.article) : '';
}

/** The objection to a refusal: look again, name the exception, and do the part no exception covers. */
export function refusalLetter(draft: Draft): string[] {
  const { input } = draft;
  const answered = draft.day(input.companyWroteOn, 'companyWroteOn');
  const appeal = appealCite(draft);
  const unknown = input.problem === 'cannot-identify';
  return [
    draft.join(
      sentSentence(draft, 'past.intro'),
      askedSentence(draft),
      answered && draft.say('refusal.answered', { date: answered }),
      problemSentence(draft),
      reasonSentence(draft),
    ),
    draft.join(draft.say('refusal.again'), appeal && draft.say('refusal.appeal', { cite: appeal })),
    input.about.text ?? '',
    unknown ? identify(draft) : questions(draft),
    detailsBlock(draft),
    draft.join(
      draft.gdpr && draft.say('refusal.gdpr', { cite: draft.cite('Art. 12(4)') }),
      wishSentence(draft) ?? draft.say('time.none'),
    ),
  ];
}

function identify(draft: Draft): string {
  return draft.gdpr
    ? draft.say('refusal.identify', { cite: draft.cite('Art. 11(2)') })
    : draft.say('refusal.identifyPlain');
}

function questions(draft: Draft): string {
  return [
    draft.say('refusal.ask'),
    ...QUESTIONS.map((question) => `- ${draft.say(`refusal.ask.${question}`)}`),
    draft.say('refusal.rest'),
  ].join('\n');
}
