export interface Mail {
  to: string;
  subject: string;
  body: string;
}

/** Windows hands programs about 2,048 characters; what is longer is cut without a word or not opened at all. */
const LONGEST = 2000;

/**
 * A `mailto:` link (RFC 6068). If the letter is too long for one, the link carries address and subject only and
 * `bodyFits` is false: the body then goes by the clipboard or as a file.
 * A body never splits; a subject too long for any link is cut at a character.
 */
export function mailtoOf({ to, subject, body }: Mail): { href: string; bodyFits: boolean } {
  const address = encode(oneLine(to)).replaceAll('%40', '@').replaceAll('%2B', '+');
  const head = `mailto:${address}?subject=${encode(oneLine(subject))}`;
  const whole = `${head}&body=${encode(body.replace(/\r\n?|\n/g, '\r\n'))}`;
  if (whole.length <= LONGEST) return { href: whole, bodyFits: true };
  if (head.length <= LONGEST) return { href: head, bodyFits: false };
  return { href: cutSubject(`mailto:${address}?subject=`, oneLine(subject)), bodyFits: false };
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');
}

/** Without line breaks and other control characters, so that nobody smuggles in another header. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}

function cutSubject(start: string, subject: string): string {
  let href = start;
  for (const char of subject) {
    const piece = encode(char);
    if (href.length + piece.length > LONGEST) break;
    href += piece;
  }
  return href;
}
