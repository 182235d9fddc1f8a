import { describe, expect, it } from 'vitest';
import { LETTER_KINDS, LETTER_LANGS, type LetterInput } from './letterInput.ts';
import { PAST, requestIn } from './letters.fixture.ts';
import { loadTexts } from './loadTexts.ts';
import { writeLetter } from './writeLetter.ts';

const KNOWN: Partial<LetterInput> = {
  ...PAST,
  rights: ['erasure', 'access', 'objection'],
  training: { items: true, models: true, legitimateInterest: true, policyDate: '2026-03-01', offSince: '2026-05-03' },
  answerBy: [{ by: '2026-12-28', period: { amount: 1, unit: 'month', from: 'receipt' } }],
  reason: 'We need it',
  events: [{ kind: 'sent', at: '2026-10-01' }],
};

/** What a person may not know or not have typed, one at a time and all at once. */
const BLANKS: Record<string, Partial<LetterInput>> = {
  'day of sending': { sentOn: undefined },
  'day due': { dueOn: undefined },
  'day of the answer': { companyWroteOn: undefined },
  problem: { problem: undefined },
  reason: { reason: undefined },
  'who writes': { person: {} },
  'day to answer by': { answerBy: [] },
  papers: { events: [] },
  authority: { authority: undefined },
  'name and address of the operator': { service: { name: 'PixelDream' } },
  'what it is about': { about: {} },
  training: { training: undefined },
};
BLANKS.everything = Object.assign({}, ...Object.values(BLANKS));

describe.each(LETTER_LANGS)('letters in %s with something unknown', (lang) => {
  it.each(Object.keys(BLANKS))('%s: no open place, no lone heading, no day nobody gave', async (name) => {
    const texts = await loadTexts(lang);
    for (const regime of ['eu-gdpr', 'us-co-cpa', 'br-lgpd'])
      for (const kind of LETTER_KINDS) {
        const { subject, body } = writeLetter(requestIn(lang, regime, { ...KNOWN, ...BLANKS[name], kind }), texts);
        expect(`${subject}\n${body}`, kind).not.toMatch(
          /[{}]|undefined|null|\[object|\S {2}| [,.]|\(\)|（）|。。|\.\.(?!\.)|“”|«\s*»|「」|„“/,
        );
        expect(subject).not.toMatch(/[:：]\s*(\(|（|$)/);
        const paragraphs = body.trim().split('\n\n');
        // A heading has something below it.
        for (const paragraph of paragraphs.filter((text) => text !== texts.greeting))
          expect(paragraph, kind).not.toMatch(/^[^\n]*[:：]$/);
        // The day of writing stands at the top and nowhere else: nothing is said to have happened today.
        const today = paragraphs.find((paragraph) => /^\S*2026|2026\S*$/.test(paragraph)) ?? '';
        expect(body.split(today).length, `${kind}: ${today}`).toBe(2);
      }
  });

  it('an answer on identity without an account offers none', async () => {
    const texts = await loadTexts(lang);
    const { body } = writeLetter(requestIn(lang, 'eu-gdpr', { ...KNOWN, kind: 'identity-answer', person: {} }), texts);
    expect(body).not.toContain(texts['idAnswer.offer']);
    expect(body).not.toContain(texts['idAnswer.noCopy']);
    expect(body).toContain(texts['identity.noAccount']);
  });
});
