import { CLOCK_KINDS, type ClockKind, REQUEST_TYPES, type RequestType } from './requestTypes.ts';

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
  [/extension-noti|notice-of-extension|announce|notice-(limit|deadline|by)|^notice$/, 'extension-notice'],
  [/(^|-)ack|confirm|first-(repl|respon|answer)/, 'acknowledgement'],
  [/third-part|processor/, 'third-party'],
  [/incomplete|completion-request/, 'incomplete-notice'],
  [/refusal-notice|^refusal$/, 'refusal-notice'],
  [/recipient/, 'tell-recipients'],
  [/carry|execut|implement|^then(-|$)|completion|second-clock|^block/, 'carry-out'],
  [/^authority|progress/, 'authority-progress'],
  [/complain.*(outcome|response|reply)/, 'response'],
  [/window-(clos|end|after)/, 'complaint-window'],
  [
    /(complaint|complain|escalation|court|lawsuit|action|appeal).*(open|from|start|after|possible)|^escalation$|^(court|lawsuit|sue)(-|$)|habeas/,
    'escalation-opens',
  ],
  [/complain|window/, 'complaint-window'],
  [/guide|courtesy|remind/, 'guide'],
  [
    /respon|answer|reply|deadline|decision|determination|resolution|deemed|stop|cease|outcome|result|^due|exten|^(end|period|term|limit|final|last-day)(-|$)|^appeal$/,
    'response',
  ],
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
  [/opt-?out|profiling|automated|do-not-sell/, 'opt-out-training-or-profiling'],
  [/withdraw|revo(ke|cation)/, 'withdraw-consent'],
  [/eras|delet|cancel|destr|forg[eo]t|anonymi|de-?index/, 'erasure'],
  [/portab|export/, 'portability'],
  [/rectif|correct/, 'rectification'],
  [/restrict|block|suspen|^limit/, 'restriction'],
  [/object|opp?os|do-not-train|cease|stop/, 'objection'],
  [/acces|know|copy|disclos|inspect|consult|information/, 'access'],
];

/** Reads a request type in the words of the catalogue or the usual names of other lists. */
export function requestTypeOf(text: string): RequestType | null {
  const word = wordOf(text);
  return (
    REQUEST_TYPES.find((type) => type === word) ?? REQUEST_PATTERNS.find(([pattern]) => pattern.test(word))?.[1] ?? null
  );
}
