/** Signs that fold to another one, or to none. */
const SIGNS = new Map([['İ', 'i']]);
for (const sign of '’‘`´') SIGNS.set(sign, "'");
for (const sign of '“”„«»') SIGNS.set(sign, '"');
for (const sign of '‐‑‒–—') SIGNS.set(sign, '-');
const SIGN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff’‘`´“”„«»‐‑‒–—İ]/g;
/** More than one space, or white space of another kind. */
const ODD_SPACE = / {2}|[^\S ]/;

/**
 * Nothing but printable ASCII, the composed letters of Latin, Vietnamese, Cyrillic, kana, Han and Hangul, and their stops: all
 * of most texts. These are their own normal form, so lower case is all they need.
 */
const PLAIN =
  /^[\x20-\x5f\x61-\x7e\u00bf-\u012f\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0400-\u045f\u1ea0-\u1ef9\u3001\u3002\u300c\u300d\u3041-\u3094\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** Text as the patterns see it: lower case, straight quotes, one kind of space and dash, Turkish dotless i as i. Only for matching, never shown. */
export function fold(text: string): string {
  const low = PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKC')
        .replace(SIGN, (sign) => SIGNS.get(sign) ?? '')
        .toLowerCase()
        .replace(/ı/g, 'i');
  return (ODD_SPACE.test(low) ? low.replace(/\s+/g, ' ') : low).trim();
}
