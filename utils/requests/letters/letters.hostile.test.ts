import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLetter } from './composeLetter.ts';
import { LETTER_KINDS, LETTER_LANGS, type LetterInput } from './letterInput.ts';
import { anyText, requestIn } from './letters.fixture.ts';

describe('hostile input', () => {
  const nasty = fc.oneof(
    anyText(80),
    fc.constantFrom(
      '{rights}',
      'x\r\nBcc: a@b.c',
      '\u202Egnp.exe',
      '<img src=x onerror=1>',
      '$&$1',
      'ß'.repeat(9000),
      '\u0000',
      '',
    ),
  );
  const input: fc.Arbitrary<LetterInput> = fc
    .record({
      kind: fc.constantFrom(...LETTER_KINDS),
      lang: fc.constantFrom(...LETTER_LANGS),
      regime: fc.constantFrom('eu-gdpr', 'id-uupdp', 'us-other-45', 'za-popia'),
      values: fc.array(nasty, { minLength: 16, maxLength: 16 }),
    })
    .map(({ kind, lang, regime, values }) => {
      const [
        a = '',
        b = '',
        c = '',
        d = '',
        e = '',
        f = '',
        g = '',
        h = '',
        i = '',
        j = '',
        k = '',
        l = '',
        m = '',
        n = '',
        o = '',
        p = '',
      ] = values;
      return requestIn(lang, regime, {
        kind,
        rights: ['erasure', 'objection', 'rectification'],
        service: { name: a, operatorName: b, address: c },
        person: { accountName: d, accountEmail: e, reference: f, residence: g },
        about: { text: h, uploads: [{ fileName: i, sha256: j, at: k, place: l }], dateRange: { from: m, to: n } },
        grounds: o,
        reason: p,
        rectification: { wrong: a, right: b },
        today: c,
        sentOn: d,
        dueOn: e,
        sendingAt: f,
        answerBy: [{ by: g, period: { amount: 3, unit: 'day', from: 'sent' } }],
        authority: { name: h, address: i },
        events: [{ kind: 'sent', at: j, note: k }],
      });
    });

  it('never breaks the subject, hides characters, or grows without end', async () => {
    await fc.assert(
      fc.asyncProperty(input, async (input) => {
        const { subject, body } = await composeLetter(input);
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect([...subject].length).toBeLessThanOrEqual(180);
        expect(`${subject}${body}`).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F\uFEFF]/);
        expect(body.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        expect(body.length).toBeLessThan(40_000);
        expect(body.isWellFormed()).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('takes values as they are: a placeholder or a replacement pattern in a name stays text', async () => {
    const letter = await composeLetter(requestIn('en', 'eu-gdpr', { service: { name: '{rights} $& {cite}' } }));
    expect(letter.body).toContain('my personal data at {rights} $& {cite} and ask');
    expect(letter.subject).toContain('{rights} $& {cite}');
  });

  it('is the same letter for the same input, and leaves the input alone', async () => {
    const once = requestIn('ja', 'jp-appi', { rights: ['erasure', 'access'] });
    const copy = structuredClone(once);
    expect(await composeLetter(once)).toEqual(await composeLetter(copy));
    expect(once).toEqual(copy);
  });
});
