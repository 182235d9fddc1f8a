import type { Patterns } from '../compile.ts';
import { fold } from '../fold.ts';
import companyWords from '../junk/companyWords.json' with { type: 'json' };
import type { Unit } from '../types.ts';
import { vendorsIn } from '../vendors.ts';
import { isPlainWord } from './isPlainWord.ts';
import { isRegion } from './isRegion.ts';

const NAME = String.raw`\p{Lu}[\p{L}\d.&-]{2,24}(?: \p{Lu}[\p{L}\d.]{1,20}){0,2}?`;
/** A name, its legal form or none, and a country in brackets or none, with what stands behind them. */
const PLACED = new RegExp(
  `^(${NAME})(?:,? (${companyWords.forms.join('|')})(?![\\p{L}\\d])\\.?)?(?: \\(([\\p{L}'. ,/-]{2,40})\\))?(?=$|[\\s,.:;—–])(.*)$`,
  'u',
);
/** "Host: …": what a company does, before its name. */
const LABEL = /^[^:：\t]{3,40}\s?[:：]\s/u;
/** The mark of a list item. */
const MARK = /^[^\p{L}\d]+/u;
/** A longer line says more than who does what. UTF-16 units. */
const LONGEST = 140;

/**
 * The company no list of ours knows where its country or its legal form shows it to be one, and a word for what it does stands
 * beside it: "Hosterfy (France) — hosting", "Host: Nubelix GmbH", a row with a name, a task and a country.
 */
export function companyOfPlace(p: Patterns, unit: Unit, listed: boolean): string | undefined {
  if (!p.latin || unit.isHeading || unit.quote.length > LONGEST) return undefined;
  const line = unit.quote.replace(MARK, '');
  if (line.includes('\t')) return listed ? ofRow(p, line.split('\t')) : undefined;
  const inFront = placedName(p, line);
  if (inFront) return listed && (inFront.form || doesTask(p, inFront.behind)) ? inFront.name : undefined;
  const label = LABEL.exec(line)?.[0];
  const behind = label && placedName(p, line.slice(label.length));
  if (!behind) return undefined;
  return p.is.processor.test(fold(label)) || (listed && (behind.form || doesTask(p, label))) ? behind.name : undefined;
}

/** The unknown name that words begin with, if a legal form or a country stands with it. */
function placedName(p: Patterns, words: string): { name: string; form: boolean; behind: string } | undefined {
  const [, name = '', form, place, behind = ''] = PLACED.exec(words) ?? [];
  const placed = form !== undefined || (place !== undefined && isRegion(p.lexicon.lang, place));
  return placed && isStranger(p, name) ? { name, form: form !== undefined, behind } : undefined;
}

function ofRow(p: Patterns, [first = '', ...cells]: string[]): string | undefined {
  const placed = cells.some((cell) => isRegion(p.lexicon.lang, cell.trim()));
  const name = new RegExp(`^${NAME}$`, 'u').exec(first.trim())?.[0];
  return name &&
    placed &&
    cells.some((cell) => doesTask(p, cell) || p.is.content.test(fold(cell))) &&
    isStranger(p, name)
    ? name
    : undefined;
}

/** Words that say what is done for the service: hosting, payment, mail, measuring. */
function doesTask(p: Patterns, words: string): boolean {
  const low = fold(words);
  const tasks = [p.is.processor, p.is.store, p.is.contact, p.is.otherData, p.is.signIn, p.is.result];
  return tasks.some((list) => list.test(low));
}

function isStranger(p: Patterns, name: string): boolean {
  return vendorsIn(name).length === 0 && !isPlainWord(p, name) && !isRegion(p.lexicon.lang, name);
}
