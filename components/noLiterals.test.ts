import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = import.meta.dirname;

/** Names, which are the same in every language. */
const NAMES = new Set(['Lenscap', 'IMG_2041.jpg']);

/** Words between two tags, and words in an attribute a person hears or sees. */
const WORDS = [
  /(?<![=-])>\s*(\p{L}[^<>{}=;()]*?)\s*<\//gu,
  /\s(?:aria-label|title|placeholder|alt)="([^"]*\p{L}[^"]*)"/gu,
];

const literals = (source: string): string[] =>
  WORDS.flatMap((pattern) => [...source.matchAll(pattern)].map(([, words = '']) => words)).filter(
    (words) => !NAMES.has(words),
  );

describe('the words of the interface', () => {
  it('stand in locales/ and nowhere in a component', () => {
    const files = globSync('**/*.tsx', { cwd: FOLDER });
    expect(files.length).toBeGreaterThan(80);
    const found = files.flatMap((file) =>
      literals(readFileSync(resolve(FOLDER, file), 'utf8')).map((words) => `${file}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it('would be found here', () => {
    expect(literals('<p className="x">Hello there</p>')).toEqual(['Hello there']);
    expect(literals('<img alt="A cat" />')).toEqual(['A cat']);
    expect(literals("<p>{i18n.t('a.b')}</p>")).toEqual([]);
  });
});
