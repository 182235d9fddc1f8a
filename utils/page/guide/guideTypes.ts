import type { Role } from '../locate/roles.ts';
import type { ReadableControl, StateReading } from '../state/readingTypes.ts';

/** One step as shown and as looked for. */
export interface GuideStep {
  /** What the card says, in the person's language. */
  words: string;
  /** Every label the thing to click is known by; empty where it can only be described. Ignored on the target step. */
  labels: readonly string[];
  /** This step is the control itself. */
  target?: boolean;
}

export interface GuideControl extends ReadableControl {
  /** Where the control is not a switch: a button, a link. Then nothing is read. */
  roles?: readonly Role[];
}

/** The card's words, in one language. `{number}`, `{total}`, `{words}` are filled in. */
export interface GuideTexts {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Who speaks: the extension's name. */
  brand: string;
  title: string;
  close: string;
  /** "Step {number} of {total}: {words}" */
  step: string;
  /** Under a step that the ring shows. */
  click: string;
  /** Under a step that is not on the page (yet). */
  notFound: string;
  /** Under a step whose name several things bear. */
  several: string;
  /** Under a step that only words describe. */
  byWords: string;
  /** The page is too big to look at as a whole, or changed so much that following it would cost too much. */
  tooMuch: string;
  reading: string;
  protective: string;
  exposed: string;
  /** Seen protective after a reload. */
  confirmed: string;
  couldNotTell: string;
  /** Behind what was read: nobody could be told of it. */
  notKept: string;
}

export type GuideEnd = 'escape' | 'close' | 'left' | 'removed' | 'aborted';

export type GuideEvent =
  | { type: 'step'; index: number }
  | { type: 'not-found' | 'several'; index: number }
  | { type: 'state'; reading: StateReading; after: 'arrival' | 'click' | 'change'; afterReload: boolean }
  | { type: 'stopped' }
  | { type: 'end'; why: GuideEnd };

export interface GuideOptions {
  steps: readonly GuideStep[];
  control: GuideControl;
  texts: GuideTexts;
  /** The page was loaded anew to look again, and nobody has touched it since: the first look counts for that. */
  afterReload?: boolean;
  signal?: AbortSignal;
  /** Milliseconds between the two looks of a reading; see `readState`. */
  gapMs?: number;
  /** Where it promises something and does not keep it, the card says that what was read is not written down. */
  onEvent(event: GuideEvent): void | Promise<void>;
}
