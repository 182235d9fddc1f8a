const encoder = new TextEncoder();
/** A line with encoded words may have 76 characters; `Subject: ` and the frame of a word take 21, 39 octets become 52. */
const WORD_OCTETS = 39;
const LINE = 76;

/** A header text: plain where it is short printable ASCII, else encoded words (RFC 2047), folded. */
export function headerText(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  if (/^[\x20-\x7e]{0,60}$/.test(clean) && !clean.includes('=?')) return clean;
  const words: string[] = [];
  let word = '';
  for (const char of clean) {
    if (encoder.encode(word + char).length > WORD_OCTETS) {
      words.push(word);
      word = '';
    }
    word += char;
  }
  words.push(word);
  return words.map((part) => `=?UTF-8?B?${encoder.encode(part).toBase64()}?=`).join('\r\n ');
}

/** A body as quoted-printable (RFC 2045): lines of 76, CRLF, nothing but printable ASCII. */
export function quotedPrintable(text: string): string {
  return text
    .toWellFormed()
    .split(/\r\n|\r|\n/)
    .map(quotedLine)
    .join('\r\n');
}

function quotedLine(line: string): string {
  const tokens: string[] = [];
  for (const octet of encoder.encode(line)) {
    const plain = (octet >= 33 && octet <= 126 && octet !== 61) || octet === 32 || octet === 9;
    tokens.push(plain ? String.fromCharCode(octet) : hex(octet));
  }
  // White space at the end of a line does not survive transport.
  const last = tokens.at(-1);
  if (last === ' ' || last === '\t') tokens[tokens.length - 1] = hex(last.charCodeAt(0));
  let out = '';
  let length = 0;
  tokens.forEach((token, index) => {
    const room = index === tokens.length - 1 ? LINE : LINE - 1;
    if (length + token.length > room) {
      out += '=\r\n';
      length = 0;
    }
    out += token;
    length += token.length;
  });
  return out;
}

function hex(octet: number): string {
  return `=${octet.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Octets as base64 in lines of 76. */
export function base64Lines(bytes: Uint8Array): string {
  return (bytes.toBase64().match(/.{1,76}/g) ?? []).join('\r\n');
}
