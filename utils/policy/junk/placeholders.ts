import { fold } from '../fold.ts';
import words from './blankWords.json' with { type: 'json' };

/** Template code left in the text, blanks to be ticked off, and values a program prints when it has none. */
const CODE = [
  /\{\{\s?[\w.\s-]{1,40}\s?\}\}/u,
  /\$\{[\w.()\s-]{1,40}\}/u,
  /<%=?[^%<>]{1,40}%>/u,
  /%%?[A-Z][A-Z_]{2,30}%%?/u,
  /\{[a-z]+(?:[A-Z_][A-Za-z]*){0,4}\}/u,
  /\{[A-Z][A-Z_ ]{2,30}\}/u,
  /(?<![_\w])_{4,}(?![_\w])/u,
  /(?<!\p{L})(?:X{2}[/.-]X{2}[/.-]X{2,4}|X{4,})(?!\p{L})/u,
  /(?<!\p{L})(?:DD|MM|JJ|TT|GG)[/.-](?:MM|DD)[/.-](?:YYYY|AAAA|JJJJ|YY)(?!\p{L})/u,
  /lorem ipsum/iu,
  /\[object Object\]|Invalid Date/u,
  /[:：]\s?(?:undefined|null|NaN)\s{0,3}$/u,
  /(?<![\w.-])(?:[\w.+-]{1,40}@)?(?:www\.)?(?:your-?(?:domain|site|website|company|app|email|name)|votre-?(?:domaine|site|entreprise|email)|domainanda|namadomain|ihre-?(?:domain|firma)|tu-?(?:dominio|empresa)|seu-?(?:dominio|site)|example|exemple)\.(?:com|net|org|fr|id|de|es|io|ai|co|br)(?!\w)/iu,
  /(?<!\p{L})(?:your company(?:'s)? name|company name here|insert (?:your )?(?:name|date|company|address)|votre nom\/société|nama perusahaan anda|ihr firmenname)(?!\p{L})/iu,
];

/** Anything in brackets, with what follows it: a link in Markdown is no blank. */
const BRACKETS = /[[【［]\s?([^[\]【】［］\n]{2,60}?)\s?[\]】］](?!\s?\()/gu;
// Short words stand alone: "su" is a blank in Spanish, "support" is none.
const KNOWN = new RegExp(
  `(?<![\\p{L}])(?:${words.map((word) => (/^[a-z]{1,4}$/.test(word) ? `${word}(?!\\p{L})` : word)).join('|')})`,
  'u',
);
const NOT_BLANK =
  /@|email\s?protected|e-?mail masqu|^(?:at|dot|sic|link|here|hide|show|edit|back to top|…|\.\.\.)$|^[^\p{L}]+$/iu;

/** The blanks of one line that nobody filled in, as they stand there. At most five. */
export function placeholdersIn(line: string): string[] {
  const found = CODE.flatMap((pattern) => pattern.exec(line)?.[0] ?? []);
  for (const [whole, inner = ''] of line.matchAll(BRACKETS)) {
    if (NOT_BLANK.test(inner)) continue;
    const letters = inner.replace(/[^\p{L}]/gu, '');
    const capitals = letters.length >= 6 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
    const wide = /[\u3040-\u9fff\uac00-\ud7af]/u.test(inner);
    if (capitals || (inner.length <= (wide ? 20 : 45) && KNOWN.test(fold(inner)))) found.push(whole);
  }
  return [...new Set(found.map((blank) => blank.trim()))].slice(0, 5);
}
