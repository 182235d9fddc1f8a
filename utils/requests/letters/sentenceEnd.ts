import type { LetterLang } from './letterInput.ts';

/** Text a person wrote, closed by a full stop, so that the next sentence does not run into it. */
export function ended(text: string, lang: LetterLang): string {
  if (/[.!?…。！？)"”»]$/.test(text)) return text;
  return text + (lang === 'ja' ? '。' : '.');
}

/** Text for between quotation marks, where the letter sets the full stop itself. */
export function unended(text: string): string {
  return text.replace(/[.。]+$/, '');
}
