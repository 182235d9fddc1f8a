import type { Finding, Uploads } from '../types.ts';

/** What one sentence says of keeping. */
export interface Fact extends Finding<Uploads> {
  days: number | null;
  /** 3: a lasting rule or a period; 2: a plain word such as "stored temporarily"; 1: all data, or processing only; 0: what a company on a list does. */
  weight: number;
  /** The word for the content it names, or none where it speaks of all data. */
  about: string | undefined;
  /** The sentence itself says that word; it does not take it from the one before it or from its heading. */
  named: boolean;
  /** The sentence denies keeping in so many words. */
  denies: boolean;
  /** Kept as long as the account is, or if the user wants it: true, but said plainer by "we store it". */
  derived?: boolean;
  /** Stays with the person; and "we store your pictures", with nothing between: said of other people, it contradicts nothing. */
  onDevice?: boolean;
  plain?: boolean;
  /** Only the heading above says that it stays with the person. */
  byHeading?: boolean;
  /** Speaks of what the service makes, not of what people give it. */
  ofResults: boolean;
}
