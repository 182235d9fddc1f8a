const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Nothing but printable ASCII: most of most texts, and lower case is all it needs. */
const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/;
const SPACES = / {2,}/;
const MARKS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff’‘`´“”„«»‐‑‒–—İı]/;

/** Text as the patterns see it: lower case, straight quotes, one kind of space and dash, Turkish dotless i as i. Only for matching, never shown. */
export function fold(text: string): string {
  if (PLAIN.test(text)) {
    const low = text.toLowerCase();
    return (SPACES.test(low) ? low.replace(/ +/g, ' ') : low).trim();
  }
  const whole = text.normalize('NFKC');
  if (!MARKS.test(whole)) return whole.toLowerCase().replace(/ı/g, 'i').replace(/\s+/g, ' ').trim();
  return whole
    .replace(INVISIBLE, '')
    .replace(/İ/g, 'i')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
