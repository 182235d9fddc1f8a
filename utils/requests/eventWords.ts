import { type AnswerOutcome, EVENT_KINDS, type EventKind } from './requestTypes.ts';
import { wordOf } from './words.ts';

type Topic = 'clarification' | 'identity' | 'fee';

const TOPICS: ReadonlyArray<[RegExp, Topic]> = [
  [
    /identi|verif(?!ied-(again|gone|deleted|erased))|proof(?!-of-(receipt|delivery|sending|post))|(^|-)id(-|$)/,
    'identity',
  ],
  [/(^|-)fees?(-|$)|pay|paid/, 'fee'],
  [/clarif|narrow|question|info(-|$)|information|details|scope|pause|clock|resum|suspen|toll/, 'clarification'],
];
/** Something that did not happen, or that a machine or a promise said: it starts, stops and moves nothing. */
const NOTHING_DONE =
  /(^|-)(no|not|non|without|never|cannot|promised|due|will)(-|$)|un(answered|paid|verified|confirmed)|silen|waiv|withdr|cancel|revok|auto|expected/;
/** `identity-request-received` and `clarification-question-sent` are the asking, seen from either side. */
const ASKING = /(request|question|query|demand|notice|invoice)-(receiv|sent|made|issu|arriv)/;
const ANSWERING = /(answer|reply|response)-to-/;
const GIVEN =
  /answer|given|gave|receiv|receipt|provid|repl(y|ied)|resum|restart|supplied|complet|confirm|submit|settl|(^|-)end(ed)?(-|$)/g;
const ASKED =
  /ask|request|demand|requir|sought|question|query|check|challeng|doubt|pause|stop|suspen|toll|notice|invoice/g;
const GIVEN_IF_NOT_ASKED = /sent|verified|proof|proven|shown|(^|-)payment|paid/;

const EXTENSION = /exten|prolong|prorog|postpon|more-time|longer|delay-notice/;
const EVENT_PATTERNS: ReadonlyArray<[RegExp, EventKind]> = [
  [/formal|intimaci|prov(ed|able)-demand/, 'formal-demand'],
  [/(authority|regulator)-(answer|decision|decid|repl|respon)/, 'authority-answered'],
  [
    /(complain|petition|grievance).*(authorit|regulator|board|commission|agency|ombud|minist|attorney|-(dpa|ico|cnil|oaic|opc|anpd|kvkk|sic|cppa)(-|$))|(authorit|regulator).*complain/,
    'complained-to-authority',
  ],
  [/complain|grievance/, 'complained-to-company'],
  [/appeal/, 'appealed'],
  [/(eras|delet|destr).*(confirm|done|complet)/, 'answered'],
  [/^ack|confirm/, 'acknowledged'],
  [/bounce|wrong-address|undeliver/, 'bounced'],
  [/remind/, 'reminded'],
  [
    /answer|respon|decision|decided|determin|resol(ution|ved)|repl(y|ied)|refus|reject|declin|grant|accept|approv|den(ied|ial)/,
    'answered',
  ],
  [/close/, 'closed'],
  [/verified|checked/, 'verified'],
  [/^sent$/, 'sent'],
  [/^received$|^receipt$|^delivered$/, 'received'],
  [/draft/, 'draft'],
];
const OUTCOMES: ReadonlyArray<[RegExp, AnswerOutcome]> = [
  [/cannot-identif|not-identif|unidentif/, 'cannot-identify'],
  [/refus|reject|declin|den(ied|ial)|unfavou?rabl/, 'refused'],
  [/part(ly|ial)/, 'partly'],
  [/(^|-)done|favou?rabl|grant|accept|approv/, 'done'],
];

/** The question an event word belongs to, if it names one. */
export function topicOf(text: string): Topic | null {
  const word = wordOf(text);
  return TOPICS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** What an answer said, if its word tells: `answered-partly`, `refusal`, `cannot-identify`. */
export function outcomeOf(text: string): AnswerOutcome | null {
  const word = wordOf(text);
  return OUTCOMES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/**
 * Reads an event word. Null if it means nothing known, or if it does not say whether something was asked or given:
 * an event that could move a date either way moves none.
 */
export function eventKindOf(text: string): EventKind | null {
  const word = wordOf(text);
  const exact = EVENT_KINDS.find((kind) => kind === word);
  if (exact) return exact;
  if (outcomeOf(word) === 'cannot-identify') return 'answered';
  if (NOTHING_DONE.test(word)) return null;
  if (EXTENSION.test(word)) return 'extension-notice';
  const topic = topicOf(word);
  return topic ? questionEvent(topic, word) : (EVENT_PATTERNS.find(([pattern]) => pattern.test(word))?.[1] ?? null);
}

function questionEvent(topic: Topic, word: string): EventKind | null {
  const given = topic === 'fee' ? 'fee-paid' : (`${topic}-given` as const);
  if (/refus|reject|declin/.test(word)) return null;
  if (ASKING.test(word)) return `${topic}-asked`;
  if (ANSWERING.test(word)) return given;
  // Of two verbs the last says what happened: `confirmation-requested`, `requested-information-received`.
  const [gave, asked] = [lastOf(GIVEN, word), lastOf(ASKED, word)];
  if (gave > asked) return given;
  // A clarification is by its name a question of the company's; the bare words of the others say neither.
  if (asked >= 0 || word === 'clarification') return `${topic}-asked`;
  return GIVEN_IF_NOT_ASKED.test(word) ? given : null;
}

function lastOf(pattern: RegExp, word: string): number {
  return [...word.matchAll(pattern)].at(-1)?.index ?? -1;
}
