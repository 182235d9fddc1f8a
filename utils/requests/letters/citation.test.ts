import { describe, expect, it } from 'vitest';
import { allRegimes, regimeOf } from '../regimes.ts';
import { citation } from './citation.ts';
import type { LetterLang } from './letterInput.ts';
import { LETTER_LANGS } from './letterInput.ts';
import { loadTexts } from './loadTexts.ts';
import { parseCitation } from './parseCitation.ts';
import type { LetterTexts } from './textsSchema.ts';

const texts = Object.fromEntries(
  await Promise.all(LETTER_LANGS.map(async (lang) => [lang, await loadTexts(lang)] as const)),
) as Record<LetterLang, LetterTexts>;
const cite = (article: string, regime: string, lang: LetterLang) =>
  citation(article, regimeOf(regime), lang, texts[lang]);

describe('citation', () => {
  it.each([
    ['Art. 17(1)(c)', 'eu-gdpr', 'en', 'Art. 17(1)(c) GDPR'],
    ['Art. 17(1)(c)', 'eu-gdpr', 'fr', 'art. 17.1.c) du RGPD'],
    ['Art. 17(1)(c)', 'eu-gdpr', 'de', 'Art. 17 Abs. 1 lit. c DSGVO'],
    ['Art. 17(1)(c)', 'eu-gdpr', 'es', 'art. 17.1.c) del RGPD'],
    ['Art. 17(1)(c)', 'eu-gdpr', 'it', 'art. 17, par. 1, lett. c) del GDPR'],
    ['Art. 17(1)(c)', 'eu-gdpr', 'pt', 'art. 17.º, n.º 1, alínea c) do RGPD'],
    ['Art. 17(1)(c)', 'eu-gdpr', 'nl', 'art. 17 lid 1 onder c AVG'],
    ['Art. 17(1)(c)', 'eu-gdpr', 'id', 'Pasal 17 ayat (1) huruf c GDPR'],
    ['Art. 17(1)(c)', 'eu-gdpr', 'ja', 'GDPR第17条第1項(c)'],
    ['Art. 15, with Art. 12A', 'uk-gdpr', 'en', 'Art. 15, Art. 12A UK GDPR'],
    ['DPA 2018 s. 164A', 'uk-gdpr', 'en', 's. 164A DPA 2018'],
    ['FADP Art. 32(2)(c)', 'ch-fadp', 'de', 'Art. 32 Abs. 2 lit. c DSG'],
    ['FADP Art. 25; DPO Art. 18', 'ch-fadp', 'fr', 'art. 25 LPD, art. 18 OPDo'],
    ['FADP Art. 6(6)-(7), 31', 'ch-fadp', 'it', 'art. 6 cpv. 6–7, art. 31 LPD'],
    ['Art. 18 IV, VI; Art. 16', 'br-lgpd', 'pt', 'art. 18, IV, VI, art. 16 da LGPD'],
    ['Art. 8 para 5, Art. 18 IX', 'br-lgpd', 'pt', 'art. 8º, § 5º, art. 18, IX da LGPD'],
    [
      'Art. 8, 43 (erase), 44 (destroy), 45 (tell the person)',
      'id-uupdp',
      'id',
      'Pasal 8, Pasal 43, Pasal 44, Pasal 45 UU PDP',
    ],
    ['Art. 35 (cease use)', 'jp-appi', 'ja', '個人情報保護法第35条'],
    ['1798.105; 11 CCR 7022', 'us-ca-ccpa', 'en', 'Cal. Civ. Code § 1798.105; 11 CCR § 7022'],
    ['59.1-577(A)(3)', 'us-va-vcdpa', 'en', 'Va. Code § 59.1-577(A)(3)'],
    ['Conn. Gen. Stat. 42-515 ff.', 'us-ct-ctdpa', 'en', 'Conn. Gen. Stat. § 42-515 et seq.'],
    ['Schedule 1, 4.3.8', 'ca-pipeda', 'en', 'Schedule 1, clause 4.3.8 PIPEDA'],
    ['s. 28; s. 28.1 (stop dissemination, de-index)', 'ca-qc-law25', 'fr', 'art. 28, art. 28.1 RLRQ, c. P-39.1'],
    ['ARCO: cancelación', 'mx-lfpdppp', 'es', 'derechos ARCO de la LFPDPPP'],
    ['Art. 11(1)(a)-(c)', 'tr-kvkk', 'en', 'Art. 11(1)(a)–(c) KVKK'],
    ['Art. 11(1)(a)-(c)', 'tr-kvkk', 'es', 'art. 11.1.a)–c) KVKK'],
    ['s. 6(4)-(6)', 'in-dpdp', 'en', 's. 6(4)–(6) DPDP Act'],
    ['s. 12(3); Rule 14', 'in-dpdp', 'en', 's. 12(3) DPDP Act, Rule 14 DPDP Rules 2025'],
    ['s. 21; Regs 3-5', 'sg-pdpa', 'en', 's. 21 PDPA, reg. 3-5 PDP Regulations 2021'],
    ['Law Art. 13; Decree Art. 5', 'vn-pdpl', 'en', 'Art. 13 Law 91/2025/QH15, Art. 5 Decree 356/2025/ND-CP'],
    ['PIPA Art. 36; Decree Art. 43', 'kr-pipa', 'en', 'Art. 36 PIPA, Art. 43 PIPA Enforcement Decree'],
    ['s. 24; reg. 3, Form 2', 'za-popia', 'en', 's. 24 POPIA, reg. 3, Form 2 POPIA Regulations'],
    ['s. 23; PAIA', 'za-popia', 'en', 's. 23 POPIA'],
    [
      'Act s. 26, 38-40; General Regulations 2021 reg. 9, Form DPG 2',
      'ke-dpa',
      'en',
      's. 26, s. 38-40 DPA, reg. 9, Form DPG 2 General Regulations 2021',
    ],
    ['temporary blocking', 'cl-ley21719', 'es', ''],
    ['use objection or withdrawal', 'vn-pdpl', 'en', ''],
    ['State comprehensive privacy acts (UT, MT)', 'us-other-45', 'en', ''],
  ] as const)('writes %j of %s in %s', (article, regime, lang, wanted) => {
    expect(cite(article, regime, lang)).toBe(wanted);
  });

  it.each(LETTER_LANGS)('leaves no English remark of the catalogue in %s, for any law and right', (lang) => {
    const remark =
      /erase|destroy|person|inspection|damage|stop|readable|decisions|processing|blocking|consent|listed|background|with\b/i;
    for (const regime of allRegimes()) {
      for (const right of Object.values(regime.requests)) {
        if (!right.article) continue;
        const text = cite(right.article, regime.id, lang);
        expect(text, `${regime.id}: ${right.article}`).not.toMatch(remark);
        expect(text).not.toMatch(/^[,;\s]|[,;\s]$|,,/);
      }
    }
  });

  it('gives nothing for text that names no place', () => {
    for (const text of ['', 'revocation', '2019', 'Art.', 'use objection', '((', 'Art. '.repeat(5000)])
      expect(parseCitation(text)).toEqual([]);
  });
});
