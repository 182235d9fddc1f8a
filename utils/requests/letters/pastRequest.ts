import type { Draft } from './draft.ts';
import { readDay } from './letterDates.ts';
import { rightWithArticle } from './rightItem.ts';
import { unended } from './sentenceEnd.ts';

/** "On 1 October 2026 I sent you a request …"; without a day where nobody said when it went out. */
export function sentSentence(draft: Draft, about: 'past.intro' | 'complaint.intro' | 'authority.facts'): string {
  const service = draft.input.service.name;
  const date = draft.day(draft.input.sentOn, 'sentOn');
  return date ? draft.say(about, { service, date }) : draft.say(`${about}Undated`, { service });
}

/** "I had asked for: erasure (Art. 17 GDPR) and access (Art. 15 GDPR)." */
export function askedSentence(draft: Draft): string {
  return draft.say('asked', { rights: draft.list(draft.rights.map((entry) => rightWithArticle(draft, entry))) });
}

/** Is the day the answer was due over? Null where no day is known. */
export function isOverdue(draft: Draft): boolean | null {
  const { dueOn, today, zone } = draft.input;
  const due = dueOn ? readDay(dueOn, zone) : null;
  const now = readDay(today, zone);
  return due && now ? Temporal.PlainDate.compare(now, due) > 0 : null;
}

/** "An answer was due by …", or "is due by" while the day is not over; empty where no day is known. */
export function dueSentence(draft: Draft): string | null {
  const date = draft.moment(draft.input.dueOn) ?? draft.day(draft.input.dueOn, 'dueOn');
  if (!date) return null;
  return draft.say(isOverdue(draft) ? 'due.was' : 'due.is', { date });
}

/** What went wrong, in one sentence. */
export function problemSentence(draft: Draft): string | null {
  const { problem } = draft.input;
  return problem ? draft.say(`problem.${problem}`) : null;
}

/** The company's own reason, quoted. */
export function reasonSentence(draft: Draft): string | null {
  const { reason } = draft.input;
  return reason ? draft.say('refusal.reason', { value: unended(reason) }) : null;
}

/** "Please answer by …": the first date given, as the person's wish. */
export function wishSentence(draft: Draft): string | null {
  const by = draft.input.answerBy?.[0]?.by;
  const date = draft.moment(by) ?? draft.day(by, 'answerBy');
  return date && draft.say('reminder.ask', { date });
}
