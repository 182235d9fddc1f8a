import { lawName } from './lawName.ts';
import type { LetterLang, LetterRegime } from './letterInput.ts';
import { type Place, parseCitation, withoutRemarks } from './parseCitation.ts';
import { say } from './say.ts';
import type { LetterTexts } from './textsSchema.ts';

/** How US codes are cited; the catalogue gives the bare section. */
const US_CODES: Record<string, string> = {
  'us-ca-ccpa': 'Cal. Civ. Code',
  'us-co-cpa': 'C.R.S.',
  'us-tx-tdpsa': 'Tex. Bus. & Com. Code',
  'us-va-vcdpa': 'Va. Code',
};
/** The Swiss ordinance is called differently in each of the country's languages. */
const ORDINANCE: Partial<Record<LetterLang, string>> = { de: 'DSV', fr: 'OPDo', it: 'OPDa' };
/** The rules and decrees beside an Act, where the catalogue names the place in them without their name. */
const BESIDE: Record<string, Partial<Record<Place['marker'] | 'Decree', string>>> = {
  'in-dpdp': { rule: 'DPDP Rules 2025' },
  'ke-dpa': { regulation: 'General Regulations 2021' },
  'kr-pipa': { Decree: 'PIPA Enforcement Decree' },
  'sg-pdpa': { regulation: 'PDP Regulations 2021' },
  'vn-pdpl': { Decree: 'Decree 356/2025/ND-CP' },
  'za-popia': { regulation: 'POPIA Regulations' },
};
/** Words for the regime's own law in the catalogue; not repeated. */
const OWN = /^(FADP|PIPA|Act|Law)$/;

/**
 * A catalogue article in the customary form of the letter's language, with the law's short name: `Art. 17 Abs. 1 DSGVO`,
 * `Pasal 8 UU PDP`, `GDPR第17条`. Empty if the article names no place in the law.
 */
export function citation(article: string, regime: LetterRegime, lang: LetterLang, texts: LetterTexts): string {
  if (regime.id.startsWith('us-')) return usCitation(article, regime.id);
  const law = lawName(regime, lang).cite;
  const places = parseCitation(article);
  const groups: Array<{ law: string; cites: string[] }> = [];
  for (const [i, place] of places.entries()) {
    const last = groups.at(-1);
    // A form is one of the regulation before it.
    const own = place.n.startsWith('Form') && last ? last.law : lawOf(place, regime.id, law, lang);
    const before = places[i - 1];
    // Two items of one article: art. 18, IV, VI.
    const cite =
      place.item && before?.item && before.n === place.n ? place.item : placeText(place, regime.id, lang, texts);
    if (last?.law === own) last.cites.push(cite);
    else groups.push({ law: own, cites: [cite] });
  }
  const comma = lang === 'ja' ? '、' : ', ';
  return groups
    .map(({ law, cites }) => {
      const cite = cites.join(comma);
      // Japanese puts the law first, without a space; between two Latin words there has to be one.
      const spaced = lang === 'ja' && /^\w/.test(cite) ? ` ${cite}` : cite;
      return law ? say(texts, 'cite.law', { cite: spaced, law }) : cite;
    })
    .join(comma);
}

function lawOf({ law, marker }: Place, regimeId: string, own: string, lang: LetterLang): string {
  if (law === 'DPO') return ORDINANCE[lang] ?? law;
  const beside = BESIDE[regimeId]?.[law === 'Decree' ? law : marker];
  if (law === '' || law === 'Decree') return beside ?? (law || own);
  return OWN.test(law) ? own : law;
}

function placeText(place: Place, regimeId: string, lang: LetterLang, texts: LetterTexts): string {
  const { marker, paragraph, item, parens } = place;
  if (marker === 'other') return place.n;
  let cite = say(texts, `cite.${marker}`, { n: marker === 'article' ? ordinal(place.n, regimeId, lang) : place.n });
  if (item) cite = `${cite}${lang === 'ja' ? '' : ', '}${item.replace('-', '–')}`;
  if (paragraph) cite = say(texts, 'cite.subparagraph', { cite, n: ordinal(paragraph, regimeId, lang) });
  for (const paren of parens) {
    const n = paren.replace(/[-()]/g, '');
    if (paren.startsWith('-')) cite = `${cite}–${inBrackets(cite, n)}`;
    else if (marker === 'section' || marker === 'regulation') cite = `${cite}(${n})`;
    else cite = say(texts, partKey(/\d/.test(n), regimeId), { cite, n });
  }
  return cite;
}

/** The end of a range in the brackets of its beginning: `(a)–(c)`, `a)–c)`, `a–c`. */
function inBrackets(begun: string, n: string): string {
  if (!begun.endsWith(')')) return n;
  return /\(\w+\)$/.test(begun) ? `(${n})` : `${n})`;
}

/** Switzerland writes paragraphs and letters its own way in each of its languages. */
function partKey(numbered: boolean, regimeId: string) {
  if (regimeId === 'ch-fadp') return numbered ? 'cite.subparagraph' : 'cite.letter';
  return numbered ? 'cite.paragraph' : 'cite.point';
}

/** Portuguese counts articles with ordinals: all of them in Portugal, the first nine in Brazil. */
function ordinal(n: string, regimeId: string, lang: LetterLang): string {
  if (lang !== 'pt' || !/^\d+$/.test(n)) return n;
  if (regimeId === 'br-lgpd') return Number(n) < 10 ? `${n}º` : n;
  return `${n}.º`;
}

function usCitation(article: string, regimeId: string): string {
  if (article.startsWith('State comprehensive')) return '';
  const clean = withoutRemarks(article)
    .replace(/ ff\.$/, ' et seq.')
    .replace(/(Code|Stat\.|C\.R\.S\.) (?=\d)/, '$1 § ');
  if (!/^\d/.test(clean)) return clean;
  const [first = '', ...rest] = clean.split('; ');
  const code = `${US_CODES[regimeId] ?? ''} ${first.includes(',') ? '§§' : '§'} ${first}`.trim();
  return [code, ...rest.map((part) => part.replace(/CCR (?=.*,)/, 'CCR §§ ').replace(/CCR (?=\d)/, 'CCR § '))].join(
    '; ',
  );
}
