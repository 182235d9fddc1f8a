import type { PackTitles } from './packWords.ts';

/** Who vouches for an item: the record (Lenscap read it) or the person (typed, pasted, handed in). */
export type Voucher = 'record' | 'person';

/** One thing in a pack, before it is hashed. */
export interface PackItem {
  kind: keyof PackTitles;
  vouched: Voucher;
  /** When it was written down, by the clock of the device that wrote it. */
  at: string;
  title: string;
  /** Ending of the file's name, with its dot. */
  ending: string;
  /** Media type, for showing it. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** An item in its place in the chain. */
export interface ChainEntry {
  n: number;
  file: string;
  kind: string;
  vouched: Voucher;
  at: string;
  title: string;
  type: string;
  size: number;
  sha256: string;
  /** SHA-256 over the link before (64 zeros for the first) and this entry without its link. */
  link: string;
}
