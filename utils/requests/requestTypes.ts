/** The rights a letter can ask for, spelled as in `catalog/regimes.json`. */
export const REQUEST_TYPES = [
  'erasure',
  'access',
  'portability',
  'rectification',
  'restriction',
  'objection',
  'opt-out-training-or-profiling',
  'withdraw-consent',
  'complaint-to-controller',
  'appeal',
] as const;
export type RequestType = (typeof REQUEST_TYPES)[number];

/**
 * The clocks a law can start. `extension-notice` (the last day on which more time may be announced) is never written
 * down in the catalogue: it follows from the response clock's extension.
 */
export const CLOCK_KINDS = [
  'response',
  'acknowledgement',
  'extension-notice',
  'carry-out',
  'third-party',
  'incomplete-notice',
  'refusal-notice',
  'tell-recipients',
  'complaint-window',
  'escalation-opens',
  'authority-progress',
  'guide',
] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** What can happen to a request. The status is derived from these and the dates, never stored. */
export const EVENT_KINDS = [
  'draft',
  'sent',
  'received',
  'bounced',
  'acknowledged',
  'identity-asked',
  'identity-given',
  'clarification-asked',
  'clarification-given',
  'fee-asked',
  'fee-paid',
  'formal-demand',
  'extension-notice',
  'answered',
  'verified',
  'reminded',
  'appealed',
  'complained-to-company',
  'complained-to-authority',
  'authority-answered',
  'closed',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const ANSWER_OUTCOMES = ['done', 'partly', 'refused', 'cannot-identify'] as const;
export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number];

export const CLOSE_REASONS = ['satisfied', 'given-up', 'replaced', 'law-changed'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** One thing that happened. `at` is an instant with offset, or a plain date where the hour is not known. */
export interface RequestEvent {
  kind: EventKind;
  at: string;
  /** answered: what the company said. */
  outcome?: AnswerOutcome;
  /** verified: is the data gone? */
  gone?: boolean;
  /** extension-notice: the day the company named, if it named one. */
  until?: string;
  /** closed: why. */
  reason?: CloseReason;
}

/** How sure a fact is: read in the law, said by its regulator, reported by others, or remembered. */
export const CONFIDENCES = ['statute', 'regulator', 'press', 'background'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** More pictures than this make no letter; they belong into a file. */
export const MOST_UPLOADS = 200;
