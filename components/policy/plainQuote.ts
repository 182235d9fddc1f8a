/** Signs that turn the reading direction or take no room: what a text with them looks like is not what it says. */
const TURNING = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** More of a sentence than this is no quote any more. */
const LONGEST = 600;

/** A quote as it is shown: without invisible signs, and not longer than a person reads. */
export function plainQuote(quote: string): string {
  const plain = quote.replace(TURNING, '');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)} …` : plain;
}

/** Whether a text holds signs that turn its reading direction. */
export const isTurned = (text: string): boolean => /[\u202d\u202e\u2066-\u2068]/u.test(text);
