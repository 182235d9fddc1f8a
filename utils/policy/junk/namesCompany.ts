import { fold } from '../fold.ts';
import { vendorsIn } from '../vendors.ts';
import words from './companyWords.json' with { type: 'json' };

/** "Pixel Tools LLC", "PT Gambar Cepat", "株式会社…": a name and its legal form. */
const AFTER_NAME = new RegExp(`[\\p{L}\\d)"”»’'],? (?:${words.forms.join('|')})(?![\\p{L}\\d])`, 'gu');
const BEFORE_NAME = new RegExp(`(?<!\\p{L})(?:${words.before.join('|')}) ?["«“]?\\p{Lu}`, 'u');
const WIDE = new RegExp(words.wide.join('|'), 'u');
const OPERATOR = new RegExp(`(?<!\\p{L})(?:${words.operator.join('|')})`, 'u');
/** A street address as it is written in the United States. */
const POSTAL = /(?<![A-Z])[A-Z]{2},? \d{5}(?:-\d{4})?(?!\d)/u;
/** How far before its legal form a name begins. */
const NAME_REACH = 40;
/** Where a text says whose it is, and how often it then names them. */
const OPENING = 1500;
const OFTEN = 5;

/** Whether the text names a company or a person who runs the service; the companies it hands data to do not count. */
export function namesCompany(text: string): boolean {
  if (BEFORE_NAME.test(text) || WIDE.test(text) || POSTAL.test(text)) return true;
  const opening = text.slice(0, OPENING);
  // A known company may be the one whose page this is. Asked once for each: a text may name one a hundred thousand times.
  const own = new Map<string, boolean>();
  const isOwn = (words: string) => {
    const known = own.get(words);
    if (known !== undefined) return known;
    const answer = opening.includes(words) && text.split(words, OFTEN + 2).length > OFTEN + 1;
    own.set(words, answer);
    return answer;
  };
  for (const { index, 0: form } of text.matchAll(AFTER_NAME)) {
    const before = text.slice(Math.max(0, index - NAME_REACH), index + form.length);
    const name = before.slice(before.lastIndexOf('\n') + 1);
    if (vendorsIn(name).every(({ words }) => isOwn(words))) return true;
  }
  return text.split('\n').some((line) => OPERATOR.test(fold(line.slice(0, 2000))));
}
