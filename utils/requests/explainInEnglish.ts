import type { Due, Step } from './due.ts';
import { doubtSentence, reasonSentence } from './sentences.ts';

const UNITS = { hour: 'hour', day: 'day', 'business-day': 'business day', month: 'month' } as const;

/**
 * The arithmetic in one English line, for the command line and tests:
 * "received Thu 8 January 2026 + 1 month = Sun 8 February 2026 → Mon 9 February 2026 (sunday), Art. 17, Regulation …".
 */
export function explainInEnglish(due: Due): string {
  const sources = [due.article, due.countingRule].filter((text) => text !== null).join(', ');
  const doubts = due.doubts.map((doubt) => ` Doubt: ${doubtSentence(doubt)}`).join('');
  if (due.kind === 'none') return `${reasonSentence(due)}${due.standard ? ` It says: ${due.standard}.` : ''}${doubts}`;
  return `${due.steps.map(stepText).join(' ')}${sources ? `, ${sources}` : ''}.${doubts}`;
}

function stepText(step: Step): string {
  switch (step.key) {
    case 'start':
      return `${step.from === 'receipt' ? 'received' : step.from} ${day(step.date)}${step.at ? ` ${step.at}` : ''}`;
    case 'add':
      return `+ ${count(step.amount, step.unit)} = ${step.unit === 'hour' ? step.date : day(step.date)}`;
    case 'month-end':
      return `(that month has no ${step.day}, so its last day)`;
    case 'pause':
      return `+ ${count(step.days, 'day')} not counted for the ${step.by} question = ${day(step.date)}`;
    case 'move':
      return `→ ${day(step.date)} (${step.rule})`;
    case 'extend':
      return `, extended by ${count(step.amount, step.unit)} = ${day(step.date)}`;
    case 'extension-named':
      return `, extended in time (${day(step.notice)}) to the day the company named, ${day(step.date)}`;
    case 'extension-late':
      return `, extension told on ${day(step.notice)}, after ${day(step.limit)}, so it moves nothing`;
    case 'later-reading':
      return `(the later of two readings; the other gives ${day(step.other)})`;
    case 'earliest':
      return `(the earlier of two windows; the other closes ${day(step.other)})`;
  }
}

function count(amount: number, unit: keyof typeof UNITS): string {
  return `${amount} ${UNITS[unit]}${amount === 1 ? '' : 's'}`;
}

function day(iso: string): string {
  const date = Temporal.PlainDate.from(iso);
  return date
    .toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .replace(',', '');
}
