import type { Doubt, DueNone, NoneReason } from './due.ts';
import type { RequestError, RequestErrorCode } from './requestError.ts';

/** English for the command line. The interface has its own words per code, in the person's language. */
const ERRORS: Record<RequestErrorCode, string> = {
  'row-not-object':
    'This row is not an object with id, regime, request, what, sent, received, zone, holidays and events.',
  'field-missing': 'The field "{field}" is missing.',
  'date-impossible': 'The date "{value}" ({field}) does not exist or cannot be read.',
  'zone-unknown': 'The time zone "{zone}" is not in this computer\'s time zone database.',
  'regime-unknown': 'No law with the id "{regime}" is in the catalogue.',
  'request-unknown': '"{request}" is not a kind of request the catalogue knows.',
  'what-unknown': '"{what}" is not a date the catalogue knows how to count.',
  'holiday-impossible': 'The holiday "{value}" is not a date.',
  'received-before-sent': 'The request would have arrived ({received}) before it was sent ({sent}).',
  'event-before-sending': '"{event}" ({at}) would have happened before the request was sent ({sent}).',
  'no-working-day': 'No working day was found within a year after {date}; the list of holidays cannot be right.',
};

const REASONS: Record<NoneReason, string> = {
  'law-sets-no-number': 'The law sets no number of days.',
  'right-not-in-law': 'This law has no such right.',
  'right-not-recorded': 'The catalogue records nothing about this right under this law.',
  'no-such-clock': 'The law sets no such date for this request.',
  'not-yet-in-force': 'The law was not yet in force for this request (it starts {detail}).',
  'no-longer-in-force': 'The law was no longer in force for this request; see {detail}.',
  'clock-not-started': 'The clock has not started; it waits for: {detail}.',
  paused: 'The clock stands still until the question is answered ({detail}).',
  'extended-without-limit': 'The company took more time, and the law sets no maximum.',
};

const DOUBTS: Record<Doubt['key'], string> = {
  'day-of-receipt': 'If the day of receipt itself counts, the last day is {other}.',
  'business-day-meaning': 'The law does not define its business days in what was read.',
  'start-at-outcome': 'Some reports start the period at the outcome, not at receipt.',
  'ceiling-only': 'This is a ceiling; the company may have published a shorter period.',
  'law-start-day': 'Sources differ by a day on when the law starts.',
  'completion-or-answer': 'Sources differ on whether the period is for the answer or for completion.',
  'start-at-provable-demand': 'The period runs from a demand whose arrival can be proved.',
  'sources-differ': 'Sources give different numbers; the one with better support is used.',
  'receipt-assumed': 'The day of receipt is assumed to be the day of sending.',
  'hour-unknown': 'The hour of receipt is unknown, so the end of that day is used.',
  'holidays-unknown': 'No holiday table is at hand; the end may be one or more days later.',
  'end-on-rest-day': 'The end falls on a rest day; no text was seen that moves it, but {other} may count.',
  'number-from-memory': 'The number was not checked against the law.',
  'extension-base': 'If the extra time runs from the other base, the last day is {other}.',
  'identity-pause': 'Whether an identity question stops the clock is not settled; the later date is used.',
  'identity-pause-open': 'An identity question is open; whether it stops the clock is not settled.',
  'law-changed-between': 'The law changes while this request is under way; no transitional rule was seen.',
  'event-not-understood': 'An event could not be read and was left out.',
};

/** One plain sentence for bad input. */
export function errorSentence(error: RequestError): string {
  return fill(ERRORS[error.code], error.params);
}

/** One plain sentence for why there is no date. */
export function reasonSentence(due: DueNone): string {
  return fill(REASONS[due.reason], { detail: due.detail ?? 'nothing' });
}

/** One plain sentence for a doubt. */
export function doubtSentence(doubt: Doubt): string {
  return fill(DOUBTS[doubt.key], { other: doubt.other ?? '' });
}

function fill(text: string, params: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? '');
}
