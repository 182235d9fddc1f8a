/** Characters without a shape of their own: soft hyphen, zero-width, direction marks, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Most names: nothing in them but case, spaces and the end has to be touched. */
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;

/**
 * One spelling for what a person reads as the same words: NFKC, any white space (no-break too) as one space, letter
 * case, shapes of quotes and dashes, and marks at the end that change no sense (colon, full stop, asterisk, "…").
 * `?` stays: a question is another text.
 */
export function foldText(text: string): string {
  return (PLAIN.test(text) ? text.toLowerCase() : foldLetters(text))
    .replace(/\s+/g, ' ')
    .replace(/[\s:.*：。]+$/, '')
    .trim();
}

/** Lower case before upper: a capital ẞ is its own capital, and only its small letter becomes SS. */
function foldLetters(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/[‘’ʼ‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC');
}
