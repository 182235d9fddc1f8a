import { describe, expect, it } from 'vitest';
import { allRegimes } from '../regimes.ts';
import { LETTER_KINDS, LETTER_LANGS, LETTER_RIGHTS, type LetterInput, type LetterLang } from './letterInput.ts';
import { PAST, requestIn } from './letters.fixture.ts';
import { loadTexts } from './loadTexts.ts';
import { writeLetter } from './writeLetter.ts';

/** Words that only this language has, in letters of every kind. */
const MARKERS: Record<LetterLang, RegExp> = {
  en: /Dear Sir or Madam,.*\bplease\b.*Yours faithfully,/is,
  fr: /Madame, Monsieur,.*\bje\b.*\bvous\b.*salutations distinguées\./is,
  de: /Sehr geehrte Damen und Herren,.*\b(Sie|Ihnen|ich)\b.*Mit freundlichen Gr(ü)(ß|ss)en/s,
  es: /A quien corresponda:.*\b(les|ustedes)\b.*Atentamente,/is,
  it: /Gentili Signore e Signori,.*\b(Vi|Vostra|Vostri)\b.*Distinti saluti/s,
  pt: /Prezados Senhores,.*\b(peço|solicito)\b.*Atenciosamente,/is,
  id: /Dengan hormat,.*\b(saya|Anda)\b.*Hormat saya,/s,
  nl: /Geachte heer, mevrouw,.*\b(ik|u)\b.*Met vriendelijke groet,/is,
  ja: /拝啓　.*(ください|ます)。.*敬具/s,
};

/** No threats, no lawyers, no claim that a model must be trained anew, no law that is not in force. */
const FORBIDDEN =
  /omnibus|88c|retrain|trained anew|neu trainier|réentraîn|reentren|riaddestr|retrein|melatih ulang|opnieuw (te )?train|再学習|lawyer|avocat|anwalt|abogad|avvocat|advogad|pengacara|advocaat|弁護士|to sue|lawsuit|damages|penalt|amende|bußgeld|\bmulta|sanzion|\bdenda\b|\bboete|制裁金|損害賠償/i;
const OVERSHARED =
  /passport|passeport|reisepass|pasaporte|passaporto|passaporte|paspor|パスポート|password|date of birth|phone|signature:|attached picture/i;

const REGIMES = ['eu-gdpr', 'uk-gdpr', 'us-ca-ccpa', 'br-lgpd', 'id-uupdp', 'ca-pipeda', 'jp-appi', 'ch-fadp'] as const;
const FULL: Partial<LetterInput> = {
  about: {
    account: true,
    uploads: [
      { fileName: 'IMG_2041.jpg', sha256: 'ab'.repeat(32), at: '2026-11-01T08:15:00Z', place: 'pixeldream.example' },
    ],
    dateRange: { from: '2026-01-01', to: '2026-11-08' },
  },
  training: { items: true, models: true, legitimateInterest: true, policyDate: '2026-03-01', offSince: '2026-05-03' },
  rectification: { wrong: 'A', right: 'B' },
  consentGivenOn: '2026-01-02',
  answerBy: [{ by: '2026-12-28', period: { amount: 1, unit: 'month', from: 'receipt' } }],
  sendingAt: '2026-11-25T09:05:00Z',
  events: [
    { kind: 'sent', at: '2026-10-01' },
    { kind: 'answered', at: '2026-10-29', note: 'P-1' },
  ],
};

describe.each(LETTER_LANGS)('letters in %s', (lang) => {
  it.each(REGIMES)('are whole, plain and of one law: %s, every kind and right', async (regime) => {
    const texts = await loadTexts(lang);
    for (const kind of LETTER_KINDS) {
      const sets = kind === 'request' ? [...LETTER_RIGHTS.map((right) => [right]), LETTER_RIGHTS] : [LETTER_RIGHTS];
      for (const rights of sets) {
        const letter = writeLetter(requestIn(lang, regime, { ...PAST, ...FULL, kind, rights }), texts);
        const text = `${letter.subject}\n${letter.body}`;
        expect(letter.body, kind).toMatch(MARKERS[lang]);
        expect(text).not.toMatch(/[{}]|undefined|null|\[object|\S {2}| ,|\(\)|（）|\.\.(?!\.)/);
        expect(text).not.toMatch(FORBIDDEN);
        expect(text).not.toMatch(OVERSHARED);
        expect(letter.subject).not.toMatch(/\n/);
        expect([...letter.subject].length).toBeLessThanOrEqual(180);
        expect(letter.subject).toContain('LC-7F2');
        expect(letter.body.length).toBeLessThan(12_000);
        expect(lawsIn(text), `${regime} ${kind}`).toEqual(lawsIn(text).filter((law) => LAWS[regime].includes(law)));
        expect(letter.lang).toBe(lang);
      }
    }
  });

  it('name the article of each right, and number several', async () => {
    const { body } = writeLetter(requestIn(lang, 'eu-gdpr', { ...FULL, rights: LETTER_RIGHTS }), await loadTexts(lang));
    const items = body.split('\n').filter((line) => /^\d\. /.test(line));
    for (const [i, n] of [17, 15, 20, 16, 21, 7, 18].entries())
      expect(items[i]).toMatch(new RegExp(`^${i + 1}\\. [^.：（(]+[（(][^（(]*${n}`));
    expect(items).toHaveLength(7);
    expect(body.split('\n').filter((line) => /^[a-g]\) /.test(line))).toHaveLength(7);
  });

  it('tell the days in words of the language, never as a number row', async () => {
    const { body } = writeLetter(requestIn(lang, 'eu-gdpr', FULL), await loadTexts(lang));
    expect(body).not.toMatch(/\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}/);
    expect(body).toContain('IMG_2041.jpg');
    expect(body).toContain('ab'.repeat(32));
  });

  it('are written for every law of the catalogue without an open place', async () => {
    const texts = await loadTexts(lang);
    for (const { id } of allRegimes()) {
      const { body, subject } = writeLetter(requestIn(lang, id, { ...FULL, rights: LETTER_RIGHTS }), texts);
      expect(`${subject}${body}`, id).not.toMatch(/[{}]|undefined|\(\)|（）|State comprehensive|45 days\)/);
    }
  });
});

const LAWS: Record<(typeof REGIMES)[number], string[]> = {
  'eu-gdpr': ['GDPR'],
  'uk-gdpr': ['GDPR', 'DPA 2018'],
  'us-ca-ccpa': ['CCPA'],
  'br-lgpd': ['LGPD'],
  'id-uupdp': ['UU PDP'],
  'ca-pipeda': ['PIPEDA'],
  'jp-appi': ['APPI'],
  'ch-fadp': ['FADP'],
};

/** Which laws a letter names, by any of their short names. */
function lawsIn(text: string): string[] {
  const names: Record<string, RegExp> = {
    GDPR: /GDPR|RGPD|DSGVO|\bAVG\b/,
    'DPA 2018': /DPA 2018/,
    CCPA: /CCPA|Cal\. Civ/,
    LGPD: /LGPD/,
    'UU PDP': /UU PDP/,
    PIPEDA: /PIPEDA|LPRPDE/,
    APPI: /APPI|個人情報保護法/,
    FADP: /FADP|\bDSG\b|\bLPD\b/,
  };
  return Object.keys(names).filter((law) => names[law]?.test(text));
}
