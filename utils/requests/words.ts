import {
  CLOCK_KINDS,
  type ClockKind,
  EVENT_KINDS,
  type EventKind,
  REQUEST_TYPES,
  type RequestType,
} from './requestTypes.ts';

/** Lower case with hyphens: `Clarification asked`, `clarification_asked` and `clarificationAsked` are one word. */
export function wordOf(text: string): string {
  return text
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_/.]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const CLOCK_PATTERNS: ReadonlyArray<[RegExp, ClockKind]> = [
  [/extension-notice|notice-of-extension|announce|notice-(limit|deadline|by)|^notice$/, 'extension-notice'],
  [/(^|-)ack|confirm|first-reply/, 'acknowledgement'],
  [/third-part|processor/, 'third-party'],
  [/incomplete|completion-request/, 'incomplete-notice'],
  [/refusal-notice/, 'refusal-notice'],
  [/recipient/, 'tell-recipients'],
  [/carry|execut|implement|^then$|completion/, 'carry-out'],
  [/^authority|progress/, 'authority-progress'],
  [/complain.*(outcome|response|reply)/, 'response'],
  [/window-(clos|end|after)/, 'complaint-window'],
  [
    /(complaint|escalation|court|lawsuit|action|appeal).*(open|from|start|after)|^escalation$|^court$|^lawsuit$/,
    'escalation-opens',
  ],
  [/complain|window/, 'complaint-window'],
  [/guide|courtesy|remind/, 'guide'],
  [/respon|answer|reply|deadline|decision|deemed|stop|outcome|result|^due|exten|^end$|^appeal$/, 'response'],
];

/** Reads what is asked for; `extended` is true where the end with an extension is meant. */
export function clockKindOf(text: string): { kind: ClockKind; extended: boolean } | null {
  const word = wordOf(text);
  const exact = CLOCK_KINDS.find((kind) => kind === word);
  const kind = exact ?? CLOCK_PATTERNS.find(([pattern]) => pattern.test(word))?.[1];
  if (!kind) return null;
  return { kind, extended: kind !== 'extension-notice' && /exten/.test(word) };
}

const REQUEST_PATTERNS: ReadonlyArray<[RegExp, RequestType]> = [
  [/complain|grievance/, 'complaint-to-controller'],
  [/appeal/, 'appeal'],
  [/opt-?out|profiling|automated/, 'opt-out-training-or-profiling'],
  [/withdraw|revo(ke|cation)/, 'withdraw-consent'],
  [/eras|delet|cancel|destr|forgot/, 'erasure'],
  [/portab|export/, 'portability'],
  [/rectif|correct/, 'rectification'],
  [/restrict|block|suspen|^limit/, 'restriction'],
  [/object|oppos/, 'objection'],
  [/access|know|copy|disclos/, 'access'],
];

/** Reads a request type in the words of the catalogue or the usual names of other lists. */
export function requestTypeOf(text: string): RequestType | null {
  const word = wordOf(text);
  return (
    REQUEST_TYPES.find((type) => type === word) ?? REQUEST_PATTERNS.find(([pattern]) => pattern.test(word))?.[1] ?? null
  );
}

const ASKED = /ask|request|demand|requir|sought|question|query|pause|start|stop|begin|^clarification$/;
const GIVEN = /answer|given|receiv|receipt|provid|repl|end|resum|restart|suppl/;
const TOPICS: ReadonlyArray<[RegExp, 'clarification' | 'identity' | 'fee']> = [
  [/ident|verif|proof|(^|-)id(-|$)/, 'identity'],
  [/fee|pay|paid/, 'fee'],
  [/clarif|narrow|question|information|pause|clock|resum/, 'clarification'],
];
const EVENT_PATTERNS: ReadonlyArray<[RegExp, EventKind]> = [
  [/formal|intimaci|prov(ed|able)-demand/, 'formal-demand'],
  [/exten/, 'extension-notice'],
  [/authority-(answer|decision|decid|repl)/, 'authority-answered'],
  [/complain.*(authorit|regulator|board|commission|dpa)|(authorit|regulator).*complain/, 'complained-to-authority'],
  [/complain|grievance/, 'complained-to-company'],
  [/appeal/, 'appealed'],
  [/^ack|confirmed/, 'acknowledged'],
  [/bounce|wrong-address|undeliver/, 'bounced'],
  [/remind/, 'reminded'],
  [/answer|respon|decision|decided|repl(y|ied)|refus|grant|denied/, 'answered'],
  [/close/, 'closed'],
  [/verified|checked/, 'verified'],
  [/^sent$/, 'sent'],
  [/^received$|^receipt$|^delivered$/, 'received'],
  [/draft/, 'draft'],
];

/** The question an event word belongs to, if it names one. */
export function topicOf(text: string): 'clarification' | 'identity' | 'fee' | null {
  const word = wordOf(text);
  return TOPICS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** Reads an event word; null if it means nothing known. */
export function eventKindOf(text: string): EventKind | null {
  const word = wordOf(text);
  const exact = EVENT_KINDS.find((kind) => kind === word);
  if (exact) return exact;
  const topic = topicOf(word);
  if (topic === 'fee') return ASKED.test(word) && !/paid|payment-received/.test(word) ? 'fee-asked' : 'fee-paid';
  if (topic && word !== 'verified') return ASKED.test(word) && !GIVEN.test(word) ? `${topic}-asked` : `${topic}-given`;
  return EVENT_PATTERNS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
