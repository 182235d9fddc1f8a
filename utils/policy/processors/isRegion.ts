import { fold } from '../fold.ts';
import { stripped } from '../stripped.ts';

const A = 'A'.charCodeAt(0);
const LETTERS = 26;
/** "USA", "UK", "EU", "UE", "EEE": in capitals alone. */
const SHORT = /^[A-Z]{2,4}$/;

const known = new Map<string, Set<string>>();

/** As somebody writes it who has no accents on the keyboard. */
const plain = (name: string): string => stripped(fold(name));

/** The names of all countries in a language, as the browser knows them. */
function regionsOf(lang: string): Set<string> {
  const have = known.get(lang);
  if (have) return have;
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  const regions = new Set<string>();
  for (let i = 0; i < LETTERS * LETTERS; i++) {
    const name = names.of(String.fromCharCode(A + Math.floor(i / LETTERS), A + (i % LETTERS)));
    if (name) regions.add(plain(name));
  }
  known.set(lang, regions);
  return regions;
}

/** Whether words of a text name a country, or several with signs between them. */
export function isRegion(lang: string, words: string): boolean {
  const names = words.split(/[,/;]/u).map((name) => name.trim());
  return names.every((name) => SHORT.test(name) || regionsOf(lang).has(plain(name)));
}
