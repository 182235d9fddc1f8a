import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emlOf } from './emlOf.ts';

const decoder = new TextDecoder();

/** Decoders written for this test alone. */
function fromQuotedPrintable(text: string): string {
  const joined = text.replaceAll('=\r\n', '');
  const bytes: number[] = [];
  for (let i = 0; i < joined.length; i++) {
    if (joined[i] === '=') {
      bytes.push(Number.parseInt(joined.slice(i + 1, i + 3), 16));
      i += 2;
    } else bytes.push(joined.charCodeAt(i));
  }
  return decoder.decode(Uint8Array.from(bytes));
}

function fromHeader(text: string): string {
  return text
    .replaceAll(/\?=\r\n =\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?B\?([A-Za-z0-9+/=]*)\?=/g, (_, b64: string) => decoder.decode(Uint8Array.fromBase64(b64)));
}

function split(eml: string): { head: string; body: string } {
  const at = eml.indexOf('\r\n\r\n');
  return { head: eml.slice(0, at), body: eml.slice(at + 4) };
}

describe('a mail file', () => {
  test('opens as a draft', () => {
    const { head, body } = split(
      emlOf({ to: ['privacy@example.org'], subject: 'Erasure', body: 'Dear all,\n\nplease erase.' }),
    );
    expect(head.split('\r\n')).toEqual([
      'X-Unsent: 1',
      'To: privacy@example.org',
      'Subject: Erasure',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
    ]);
    expect(body).toBe('Dear all,\r\n\r\nplease erase.\r\n');
  });

  test('any subject and body read back; lines stay short and plain ASCII', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(any, any, (subject, text) => {
        const eml = emlOf({ to: ['a@example.org'], subject, body: text });
        expect(eml).toMatch(/^[\t\r\n\x20-\x7e]*$/);
        for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
        expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const { head, body } = split(eml);
        const line = /\r\nSubject: ((?:.|\r\n )*)\r\nMIME/.exec(head)?.[1] ?? '';
        expect(fromHeader(line)).toBe(subject.replace(/\p{Cc}+/gu, ' ').trim());
        expect(fromQuotedPrintable(body.slice(0, -2))).toBe(text.replace(/\r\n?|\n/g, '\r\n'));
      }),
    );
  });

  test('a line break in an address or subject starts no header', () => {
    const eml = emlOf({ to: ['a@b.c\r\nBcc: x@y.z'], subject: 'x\r\nBcc: x@y.z', body: '' });
    expect(split(eml).head).not.toMatch(/^Bcc/m);
  });

  test('attachments come whole, with their names', () => {
    const bytes = Uint8Array.from({ length: 500 }, (_, i) => i % 256);
    const eml = emlOf({
      to: ['a@b.c'],
      subject: 's',
      body: 'see --=_lenscap_part',
      attachments: [{ name: 'größe "1".csv', type: 'text/csv\r\nX: y', bytes }],
    });
    const parts = eml.split(/\r\n--=_lenscap_part(?:--)?\r\n/);
    expect(parts).toHaveLength(4);
    expect(fromQuotedPrintable(parts[1]?.split('\r\n\r\n')[1] ?? '')).toBe('see --=_lenscap_part');
    expect(parts[2]).toContain('Content-Type: application/octet-stream\r\n');
    expect(parts[2]).toContain(`filename="gr__e _1_.csv";\r\n filename*=UTF-8''gr%C3%B6%C3%9Fe%20_1_.csv`);
    expect(Uint8Array.fromBase64(parts[2]?.split('\r\n\r\n')[1] ?? '')).toEqual(bytes);
  });
});
