import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../../utils/policy/detectLanguage.ts';
import { bytesOf } from './bytesOf.ts';
import { longText } from './longText.ts';
import { realText } from './realText.ts';

/** What the reader is measured on: texts read one after the other, and for a long one the same of twice the length. */
interface Sample {
  /** The end of "read …". */
  what: string;
  texts: string[];
  twice?: string[];
}

const SIZE = 500_000;
/** A page is too short for a clock: so many bytes of pages are read in one go. */
const PAGES = 200_000;

/**
 * The texts of one language: 500 KB of the sentences that specify the reader and, where a folder of real texts has some of that
 * language, 500 KB of those and each by itself.
 * @param spaced whether words of the language stand apart
 */
export function samplesOf(lang: string, spaced: boolean, folder?: string): Sample[] {
  const long = (what: string, text: (bytes: number) => string): Sample => ({
    what,
    texts: [text(SIZE)],
    twice: [text(SIZE * 2)],
  });
  const samples = [long('500 KB of own sentences', (bytes) => longText(lang, bytes, spaced))];
  const pages = folder ? textsIn(folder).filter((text) => detectLanguage(text) === lang) : [];
  if (pages.length === 0) return samples;
  const times = Math.ceil(PAGES / bytesOf(pages));
  return [
    ...samples,
    long('500 KB of real texts', (bytes) => realText(pages, bytes, spaced)),
    { what: 'real texts one by one', texts: Array.from({ length: times }, () => pages).flat() },
  ];
}

function textsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}
