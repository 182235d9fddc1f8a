import type { Role } from '../locate/roles.ts';

/** What the catalogue says about a control: what it is called, and which state protects the person. */
export interface ReadableControl {
  /** Every label known, in every language. The polarity holds for these and for no other words. */
  labels: readonly string[];
  /** null where there is nothing to turn on or off; Chrome drops a null on its way into a page. */
  protectiveState: 'on' | 'off' | null | undefined;
}

/** Why no state could be told. */
export type DoubtReason =
  | 'no-polarity'
  | 'not-found'
  | 'several'
  | 'out-of-time'
  | 'hidden'
  | 'gone'
  | 'renamed'
  | 'disabled'
  | 'busy'
  | 'mixed'
  | 'no-value'
  | 'contradiction'
  | 'changing';

/** What was read, as it goes into the ledger. */
export interface Read {
  role: Role | 'none';
  name: string;
  /** The attribute or property that held the value. Empty where none did. */
  attribute: string;
  value: string;
  /** Origin and path; no query, no fragment. */
  address: string;
}

export type StateReading =
  | { state: 'protective' | 'exposed'; reason: 'read'; read: Read }
  | { state: 'could-not-tell'; reason: DoubtReason; read: Read };
