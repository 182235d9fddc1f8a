import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './letters.fixture.ts';
import { plainText } from './plainText.ts';
import { possibleSecret } from './possibleSecret.ts';

const HIDDEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;

describe('plainText', () => {
  it('makes one line of anything, within its length', () => {
    const hostile = fc.oneof(
      anyText(300),
      fc
        .array(fc.constantFrom('\r\n', '\u202E', '\u2066', '\u200B', '\u0000', 'a', ' ', '\u{E0041}', '😀', '\uD800'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 50 }), (value, max) => {
        const { text } = plainText(value, { max });
        expect(text).not.toMatch(HIDDEN);
        expect([...text].length).toBeLessThanOrEqual(max);
        expect(text.isWellFormed()).toBe(true);
        expect(plainText(text, { max }).text).toBe(text);
      }),
    );
  });

  it('keeps lines where asked to, never more than one empty line', () => {
    expect(plainText('a\r\nb\n\n\n\nc\u0000d', { max: 50, lines: true }).text).toBe('a\nb\n\nc d');
    expect(plainText('a\r\nBcc: x@y', { max: 50 }).text).toBe('a Bcc: x@y');
  });

  it('says when it cut, and is quick with a pasted mail of megabytes', () => {
    expect(plainText('abcdef', { max: 4 })).toEqual({ text: 'abc…', cut: true });
    const before = performance.now();
    expect(plainText('x\n'.repeat(2_000_000), { max: 4000, lines: true }).cut).toBe(true);
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('leaves names, emoji joiners and scripts as they are', () => {
    for (const value of ['Zoë Müller-O’Neil', '👩‍👩‍👧.png', '写真 2026.jpg', 'تصویر‌ها.png'])
      expect(plainText(value, { max: 60 }).text).toBe(value);
  });
});

describe('possibleSecret', () => {
  it.each(['my password: hunter2', 'Passwort = x', 'パスワード：abc', 'card 4111 1111 1111 1111'])(
    'sees %j',
    (text) => {
      expect(possibleSecret(text)).toBe(true);
    },
  );
  it.each(['I forgot my password.', 'order 4111 1111 1111 1112', 'IMG_20261125_101112.jpg', 'a'.repeat(64)])(
    'leaves %j',
    (text) => {
      expect(possibleSecret(text)).toBe(false);
    },
  );
});
