import { base64Lines, headerText, quotedPrintable } from './emlText.ts';

export interface EmlAttachment {
  name: string;
  /** Media type, e.g. `text/csv`. */
  type: string;
  bytes: Uint8Array;
}

export interface EmlMail {
  /** Addresses without display name. */
  to: readonly string[];
  subject: string;
  body: string;
  attachments?: readonly EmlAttachment[];
}

/** Cannot occur inside: quoted-printable puts only hex digits or a line end behind `=`, base64 has no `_`. */
const BOUNDARY = '=_lenscap_part';

/**
 * A draft as a mail file (RFC 5322, MIME): UTF-8, CRLF, `X-Unsent: 1` so that the mail program opens it for editing.
 * It has no From and no Date: the program that sends it writes both.
 */
export function emlOf({ to, subject, body, attachments = [] }: EmlMail): string {
  const head = [
    'X-Unsent: 1',
    `To: ${to.map(address).join(',\r\n ')}`,
    `Subject: ${headerText(subject)}`,
    'MIME-Version: 1.0',
  ];
  const text = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(body),
  ];
  if (attachments.length === 0) return `${[...head, ...text].join('\r\n')}\r\n`;
  const parts = [text, ...attachments.map(attachmentLines)];
  return [
    ...head,
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    ...parts.flatMap((part) => [`--${BOUNDARY}`, ...part]),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

/** An address with everything left out that could end the header or add a second recipient. */
function address(text: string): string {
  return text.replace(/[\p{Cc}\s,;<>"()]/gu, '');
}

function attachmentLines({ name, type, bytes }: EmlAttachment): string[] {
  const clean = name.toWellFormed().replace(/[\p{Cc}"\\/]/gu, '_');
  const ascii = clean.replace(/[^\x20-\x7e]/g, '_');
  const extended =
    ascii === clean ? '' : `;\r\n filename*=UTF-8''${encodeURIComponent(clean).replace(/['()*]/g, percent)}`;
  return [
    `Content-Type: ${/^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream'}`,
    `Content-Disposition: attachment; filename="${ascii}"${extended}`,
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(bytes),
  ];
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
