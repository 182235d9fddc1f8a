/** What the person should know before sending. The interface has one sentence per code. */
export const LETTER_WARNINGS = [
  /** The law has no such right; `instead` names what the letter asks for in its place, if anything does. */
  'right-not-in-law',
  /** The law has it only in part, or under conditions. */
  'right-partial',
  /** Asked for without naming an article, because none is known. */
  'right-without-article',
  /** The law's objection does not reach training; `instead` does. */
  'objection-not-for-training',
  /** The opt-out covers sale, sharing and profiling, not training. */
  'opt-out-not-training',
  /** Withdrawal was added so that a period runs. */
  'withdrawal-added',
  'objection-without-grounds',
  'rectification-without-facts',
  'no-account-details',
  'no-address',
  /** The law counts hours and the moment of sending was not given. */
  'hour-missing',
  'date-impossible',
  'zone-unknown',
  'hash-malformed',
  'uploads-cut',
  'text-cut',
  /** A text looks like a password or a card number. */
  'possible-secret',
  /** The letter is in a language this law does not expect. */
  'language-not-of-law',
  /** The law asks for a form, a channel or proof of its own. */
  'formal-requirement',
  'complaint-not-in-law',
  'not-yet-due',
  /** Authorities want the real name and show the text to the company. */
  'authority-name-and-disclosure',
  'no-enclosures',
] as const;

export interface LetterWarning {
  code: (typeof LETTER_WARNINGS)[number];
  /** The right, field or regime meant. */
  about?: string;
  /** What the letter does instead. */
  instead?: string;
}
