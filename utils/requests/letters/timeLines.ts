import type { Draft } from './draft.ts';
import type { AnswerBy, LetterRight } from './letterInput.ts';
import type { ResolvedRight } from './resolveRights.ts';
import { capital, rightName } from './rightItem.ts';

/** By when an answer is expected and by which rule; one line for each day where they differ, with the rights it is for. */
export function timeLines(draft: Draft): string[] {
  const { answerBy = [], sendingAt } = draft.input;
  const dated = byDate(draft, answerBy);
  const lines: string[] = [];
  const sent = draft.moment(sendingAt);
  if (answerBy.some(({ period }) => period?.unit === 'hour') || draft.input.regime.id === 'id-uupdp') {
    if (sent) lines.push(draft.say('time.sent', { moment: sent }));
    else draft.warnings.push({ code: 'hour-missing' });
  }
  const [only] = dated;
  if (!only) return [...lines, draft.say('time.none')];
  if (dated.length === 1 && coversAll(draft, only.answer)) {
    lines.push(draft.join(plainLine(draft, only.answer, only.date), draft.say('time.more')));
    return lines;
  }
  lines.push(draft.say('time.list'));
  for (const { answer, date } of dated.filter(
    ({ answer }) => !answer.rights || namedBy(draft, answer.rights).length > 0,
  ))
    lines.push(`- ${listLine(draft, answer, date)}`);
  lines.push(draft.say('time.more'));
  return lines;
}

/** "one month from receipt (Art. 12(3) GDPR)". */
export function periodText(draft: Draft, { amount, unit, from }: NonNullable<AnswerBy['period']>): string {
  const number = unit === 'hour' && amount % 24 === 0 && amount > 24 ? `${amount / 24} x 24` : String(amount);
  const period = amount === 1 ? draft.say(`period.${unit}.one`) : draft.say(`period.${unit}.other`, { n: number });
  const text = draft.say(from === 'sent' ? 'period.sent' : 'period.receipt', { period });
  const cite = draft.gdpr && unit === 'month' ? draft.cite('Art. 12(3)') : '';
  const [open, close] = draft.input.lang === 'ja' ? ['（', '）'] : [' (', ')'];
  return cite ? `${text}${open}${cite}${close}` : text;
}

function dateOf(draft: Draft, { by }: AnswerBy): string | null {
  return draft.moment(by) ?? draft.day(by, 'answerBy');
}

/** The answers that are due on a date, in one; those without a readable date are left out. */
function byDate(draft: Draft, answerBy: readonly AnswerBy[]): { answer: AnswerBy; date: string }[] {
  const dated = answerBy.flatMap((answer) => {
    const date = dateOf(draft, answer);
    return date === null ? [] : [{ answer, date }];
  });
  const groups = Map.groupBy(dated, ({ answer: { period }, date }) => JSON.stringify([date, period]));
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    const isOfAll = same.some(({ answer }) => !answer.rights);
    const rights = isOfAll ? undefined : same.flatMap(({ answer }) => answer.rights ?? []);
    return first ? [{ ...first, answer: { ...first.answer, rights } }] : [];
  });
}

function coversAll(draft: Draft, { rights }: AnswerBy): boolean {
  return !rights || namedBy(draft, rights).length === draft.rights.length;
}

/** The letter's rights a date belongs to; a date for a right the law replaced belongs to its replacement. */
function namedBy(draft: Draft, rights: readonly LetterRight[]): ResolvedRight[] {
  return draft.rights.filter(({ right, insteadOf }) => [right, ...insteadOf].some((name) => rights.includes(name)));
}

function plainLine(draft: Draft, { period }: AnswerBy, date: string): string {
  return period
    ? draft.say('time.legal', { period: periodText(draft, period), date })
    : draft.say('time.wish', { date });
}

function listLine(draft: Draft, answer: AnswerBy, date: string): string {
  const named = answer.rights ? namedBy(draft, answer.rights) : draft.rights;
  const rights = capital(draft.list(named.map((entry) => rightName(draft, entry))), draft.locale);
  if (!answer.period) return draft.say('time.day', { rights, date });
  return draft.say('time.line', { rights, period: periodText(draft, answer.period), date });
}
