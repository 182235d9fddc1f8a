import { segments } from '../segments.ts';

/** One sentence of a policy as it is compared. */
export interface Sentence {
  /** The exact text. */
  quote: string;
  /** Letters and digits alone, lower case: white space, punctuation and marks do not count. */
  key: string;
}

/** Of a line that tells when a page was made, or whose it is. */
const STAMP = /©|\(c\) ?\d{4}|copyright|all rights reserved|tous droits réservés|hak cipta|alle rechte vorbehalten/iu;
const ENDS = /[.。!！?？;；:：]["”»’)\]]?\s*$/u;
const WIDE = /[\u3040-\u9fff\uac00-\ud7af]/u;

/** What is left of a text when its layout is taken away. */
export function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A sentence a person would call one; a menu entry is not. */
function isWhole(quote: string): boolean {
  return ENDS.test(quote) && quote.length >= (WIDE.test(quote) ? 12 : 30);
}

/**
 * The sentences of a policy, each once, without what stands around it: short lines before the first whole sentence and after the
 * last one are menus and footers, and the line with the copyright changes every January.
 * @param lang BCP 47 tag for the sentence rules
 */
export function sentencesOf(text: string, lang: string): Sentence[] {
  const units = segments(text.replace(/\r\n?/g, '\n'), lang === 'und' ? 'en' : lang);
  const first = units.findIndex(({ quote }) => isWhole(quote));
  const last = units.findLastIndex(({ quote }) => isWhole(quote) && !STAMP.test(quote));
  const known = new Map<string, Sentence>();
  for (const { quote, isHeading } of units.slice(first, last + 1)) {
    const key = keyOf(quote);
    // Headings are no statements; when they change, what stands below them still tells.
    if (isHeading || key.length < 3 || STAMP.test(quote) || known.has(key)) continue;
    known.set(key, { quote, key });
  }
  return [...known.values()];
}
