import { CLOCK_DOUBTS, type Unit } from './regimeSchema.ts';
import type { ClockKind, Confidence, RequestType } from './requestTypes.ts';

/** One step of the arithmetic, as data; the interface has a message per `key`. Dates are ISO text. */
export type Step =
  | { key: 'start'; from: string; date: string; at: string | null }
  | { key: 'add'; amount: number; unit: Unit; date: string }
  | { key: 'month-end'; day: number; date: string }
  | { key: 'pause'; by: string; from: string; to: string; days: number; date: string }
  | { key: 'move'; from: string; date: string; rule: string }
  | { key: 'extend'; amount: number; unit: Unit; date: string }
  | { key: 'extension-named'; notice: string; date: string }
  | { key: 'extension-late'; notice: string; limit: string; date: string }
  | { key: 'later-reading'; other: string; date: string }
  | { key: 'earliest'; other: string; date: string };

/** The doubts the facts name, and those that come from the row. Each has a sentence in every language. */
export const DOUBT_KEYS = [
  ...CLOCK_DOUBTS,
  'receipt-assumed',
  'hour-unknown',
  'holidays-unknown',
  'end-on-rest-day',
  'number-from-memory',
  'extension-base',
  'identity-pause',
  'identity-pause-open',
  'law-changed-between',
  'event-not-understood',
] as const;
export type DoubtKey = (typeof DOUBT_KEYS)[number];

/** A reading that was not taken, or a fact nobody verified. `other` is the date the other reading gives. */
export interface Doubt {
  key: DoubtKey;
  other?: string;
}

export const NONE_REASONS = [
  'law-sets-no-number',
  'right-not-in-law',
  'right-not-recorded',
  'no-such-clock',
  'not-yet-in-force',
  'no-longer-in-force',
  'clock-not-started',
  'paused',
  'extended-without-limit',
] as const;
export type NoneReason = (typeof NONE_REASONS)[number];

interface DueBase {
  /** Row or request the answer belongs to. */
  id: string;
  regime: string;
  request: RequestType;
  clock: ClockKind;
  article: string | null;
  /** The text that says how days are counted, where one is known. */
  countingRule: string | null;
  /** The law's own words beside or instead of a number. */
  standard: string | null;
  confidence: Confidence;
  /** `asOf` of the law: a closed request keeps the rule it was counted by. */
  ruleVersion: string;
  steps: Step[];
  doubts: Doubt[];
}

/** The last day on which the act is in time; late from `overdueFrom`, the next local midnight. */
export interface DueDate extends DueBase {
  kind: 'date';
  date: string;
  overdueFrom: string;
}

/** An hour clock: late from this very instant. */
export interface DueInstant extends DueBase {
  kind: 'instant';
  instant: string;
  overdueFrom: string;
}

export interface DueNone extends DueBase {
  kind: 'none';
  reason: NoneReason;
  /** Which event the clock waits for, or the law that took over. */
  detail: string | null;
}

export type Due = DueDate | DueInstant | DueNone;
